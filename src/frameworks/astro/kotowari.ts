import { requireConfig } from '../../config/requireConfig';
import type { PageOptions } from '../../server/preparePage';
import type { UserConfig } from '../../types';
import { kotowari as createVitePlugin } from '../vite/kotowari';

/** As much of an integration of Astro as this one is: https://docs.astro.build/en/reference/integrations-reference/ */
export interface KotowariIntegration {
  readonly name: string;
  readonly hooks: {
    'astro:config:setup'(setup: {
      updateConfig(config: { vite: { plugins: unknown[] } }): unknown;
      addMiddleware(middleware: { order: 'pre' | 'post'; entrypoint: string }): void;
      injectScript(stage: 'page', code: string): void;
    }): void;
  };
}

export interface AstroOptions {
  /** Puts the notice into the page's own HTML, so that it is there at the first paint. */
  readonly notice?: boolean;
}

/** By it the middleware is told the configuration of the site. */
const configId = 'virtual:kotowari-config';

/**
 * An integration for Astro, in development, for static pages and on a server: the gate comes first in the
 * head of each page, the tags of vendors are marked, and what a view transition brings waits, too.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example export default defineConfig({ integrations: [kotowari({ policy: { url: '/terms' } })] });
 */
export function kotowari(
  config: UserConfig = {},
  { notice = false }: AstroOptions = {},
): KotowariIntegration {
  requireConfig(config);
  // Static pages are the same for every visit, so the notice is that of who is new.
  const options: PageOptions = notice ? { notice: {} } : {};
  const plugin = { ...createVitePlugin(config), ...tellConfig({ config, options }) };
  return {
    name: 'kotowari',
    hooks: {
      'astro:config:setup': ({ updateConfig, addMiddleware, injectScript }) => {
        updateConfig({ vite: { plugins: [plugin] } });
        addMiddleware({ order: 'pre', entrypoint: 'kotowari/astro/middleware' });
        injectScript('page', "import 'kotowari/astro/transitions';");
      },
    },
  };
}

function tellConfig(values: Readonly<Record<'config' | 'options', object>>) {
  const resolved = `\0${configId}`;
  const code = Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  return {
    config: () => ({ ssr: { noExternal: ['kotowari'] } }),
    resolveId: (id: string) => (id === configId ? resolved : undefined),
    load: (id: string) => (id === resolved ? code : undefined),
  };
}
