import { build } from 'esbuild';
import type { RequestHandler } from 'express';

/** Serves a TypeScript file and its imports as one script, which is built at the first request. */
export function bundle(file: URL): RequestHandler {
  let made: Promise<string> | undefined;
  return async (_, response) => {
    made ??= make(file);
    response
      .set('Cache-Control', 'no-cache')
      .type('text/javascript')
      .send(await made);
  };
}

async function make(file: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file.pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
