import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { requireConfig } from '../../config/requireConfig';
import { markWith, ownersOf } from '../../mark/mark';
import { listFiles, type PageFile } from '../../server/listFiles';
import { toJson } from '../../server/renderHead';
import type { UserConfig } from '../../types';

interface Tag {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly injectTo: 'head-prepend';
}

/** As much of a plug-in of Vite as this one is: https://vite.dev/guide/api-plugin */
export interface KotowariPlugin {
  readonly name: string;
  configResolved(config: { readonly base: string }): void;
  configureServer(server: { readonly middlewares: { use(handler: Middleware): unknown } }): void;
  generateBundle(this: { emitFile(file: EmittedFile): string }): void;
  readonly transformIndexHtml: {
    readonly order: 'post';
    readonly handler: (html: string) => { html: string; tags: Tag[] };
  };
}

type Middleware = (
  request: { readonly url?: string | undefined },
  response: ServerResponse,
  next: () => void,
) => void;

interface EmittedFile {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: Uint8Array;
}

/**
 * A plug-in for Vite, in development and for what is built: `kotowari.js` and its files lie in
 * `/kotowari/`, the gate and the configuration come first in the head of each page, and the tags that are
 * pasted into a page are marked.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example export default defineConfig({ plugins: [kotowari({ policy: { url: '/terms' } }), react()] });
 */
export function kotowari(config: UserConfig = {}): KotowariPlugin {
  requireConfig(config);
  const owners = ownersOf(config);
  const files = listFiles();
  let base = '/';
  return {
    name: 'kotowari',
    configResolved(resolved) {
      base = resolved.base;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = findFile(files, `${base}kotowari/`, request.url);
        if (file) sendFile(file, response);
        else next();
      });
    },
    generateBundle() {
      for (const { name, path } of files) {
        this.emitFile({ type: 'asset', fileName: `kotowari/${name}`, source: readFileSync(path) });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({ html: markWith(owners, html).html, tags: listTags(config, base) }),
    },
  };
}

function findFile(files: readonly PageFile[], folder: string, url = ''): PageFile | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  return files.find(({ name }) => pathname === folder + name);
}

function sendFile({ name, path }: PageFile, response: ServerResponse): void {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(readFileSync(path));
}

function listTags(config: UserConfig, base: string): Tag[] {
  const block = { type: 'application/json', id: 'kotowari-config' };
  return [
    { tag: 'script', attrs: block, children: toJson(config), injectTo: 'head-prepend' },
    { tag: 'script', attrs: { src: `${base}kotowari/kotowari.js` }, injectTo: 'head-prepend' },
  ];
}
