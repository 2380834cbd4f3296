import type { Request, RequestHandler, Response } from 'express';
import { renderPage } from './page';
import { readPageOptions } from './readPageOptions';
import { safePath } from './safePath';

/** What someone who comes back has chosen, by the switch `shopper`: calls of Kotowari's own. */
const choices: Readonly<Record<string, string>> = {
  allowed: 'kotowari.acceptAll()',
  refused: 'kotowari.rejectAll()',
  some: "kotowari.update({ 'google-analytics': true, 'google-ads': true })",
};

/**
 * `/return.html?shopper=allowed&to=/`: chooses as the switch says, with the configuration of the other
 * switches, and goes on. So the page after it is that of a returning shopper.
 */
export function returnVisitor(localPort: number | undefined): RequestHandler {
  return (request: Request, response: Response) => {
    const call = choices[`${request.query.shopper}`] ?? '';
    const to = JSON.stringify(safePath(request.query.to)).replaceAll('<', '\\u003c');
    const file = new URL('shop/return.html', import.meta.url);
    const html = renderPage(file, { ...readPageOptions(request, localPort), isWatched: false });
    const code = `${call};\nlocation.replace(${to});`;
    response.set('Cache-Control', 'no-store').type('html');
    response.send(html.replace('<!-- choose -->', () => `<script>${code}</script>`));
  };
}
