import type { Request, RequestHandler, Response } from 'express';
import { renderPage } from './page';
import { readPageOptions } from './readPageOptions';
import { safePath } from './safePath';

/** The API call that makes a returning shopper's choice, by the value of the switch `shopper`. */
const choices: Readonly<Record<string, string>> = {
  allowed: 'kotowari.acceptAll()',
  refused: 'kotowari.rejectAll()',
  some: "kotowari.update({ 'google-analytics': true, 'google-ads': true })",
};

/**
 * `/return.html?shopper=allowed&to=/`: makes the choice of the switch `shopper`, with the configuration of the
 * other switches, and opens the next page, which then has a returning shopper.
 */
export function returningVisitor(localPort: number | undefined): RequestHandler {
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
