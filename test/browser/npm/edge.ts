// A worker at the edge, without the types of Node: it is type-checked by npm.long.test.ts.
import { mark, markStream, withMarks } from 'kotowari/mark';
import { preparePage, renderHead } from 'kotowari/server';

const page = mark('<img src="https://tr.line.me/tag.gif">');

export default {
  fetch: withMarks(async () => {
    const response = new Response(`<head>${renderHead({ locale: 'ja' })}</head>${page}`);
    return preparePage(new Response(response.body?.pipeThrough(markStream())));
  }),
};
