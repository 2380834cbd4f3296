// A server as an engineer writes one: it is type-checked by npm.long.test.ts.
import { createServer } from 'node:http';
import {
  mark,
  markMiddleware,
  markPlugin,
  markStream,
  type UserConfig,
  withMarks,
} from 'kotowari/mark';

const config: UserConfig = { hosts: { 'trk.shop.example': 'criteo' } };
const middleware = markMiddleware(config);

export const server = createServer((request, response) => {
  middleware(request, response, () => {
    response.setHeader('Content-Type', 'text/html').end(mark('<img src="//trk.shop.example/">'));
  });
});

export const worker = {
  fetch: withMarks(async (request: Request, _environment: { readonly name: string }) => {
    const { body } = await fetch(request);
    return new Response(body?.pipeThrough(markStream(config)));
  }, config),
};

export const plugins = [markPlugin(config)];
