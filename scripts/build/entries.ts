import { readFileSync } from 'node:fs';
import * as builtIn from '../../vendors/index';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is installed beside the package, by its `dependencies` and its frameworks. */
export const external = [
  /^(node|virtual):/,
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => RegExp(`^${name}(/|$)`)),
];

/** What is imported from the package, by the name in the `exports` of `package.json`. */
export const entries = {
  index: 'src/index.ts',
  ui: 'src/ui/index.ts',
  partners: 'src/ui/partner-table/index.ts',
  vendors: 'vendors/index.ts',
  mark: 'src/mark/index.ts',
  records: 'src/effects/records/index.ts',
  server: 'src/server/index.ts',
  locale: 'src/locales/packs/ja.ts',
  testing: 'src/testing/index.ts',
  react: 'src/frameworks/react/index.ts',
  vue: 'src/frameworks/vue/index.ts',
  svelte: 'src/frameworks/svelte/index.ts',
  vite: 'src/frameworks/vite/index.ts',
  next: 'src/frameworks/next/index.ts',
  'next-config': 'src/frameworks/next/config.ts',
  astro: 'src/frameworks/astro/index.ts',
};

/** The built-in vendors: a file each, with the same types. */
export const vendorEntries = Object.fromEntries(
  Object.values(builtIn).map(({ rules: { id } }) => [`vendors/${id}`, `vendors/${id}.ts`]),
);

/** What no one imports by name. */
export const loaded = {
  // A file of its own: a bundler leaves it out whole where a storefront takes `loadScript` alone.
  createKotowari: 'src/createKotowari.ts',
  frameworks: 'src/frameworks/index.ts',
  'astro-middleware': 'src/frameworks/astro/middleware.ts',
  'astro-transitions': 'src/frameworks/astro/transitions.ts',
};
