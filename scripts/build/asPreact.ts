import type { Plugin } from 'rollup';

/**
 * The components of React become those of Preact: one file tells them what they are drawn with. All else that they
 * import is the same for both.
 */
export const asPreact: Plugin = {
  name: 'as-preact',
  resolveId(id, importer = '') {
    if (!importer.includes('/src/frameworks/')) return null;
    if (id === './runtime') return this.resolve('../preact/runtime', importer);
    return id.startsWith('../') ? { id: './frameworks.js', external: true } : null;
  },
};
