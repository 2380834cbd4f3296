import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

/** Answers requests that nothing else has answered with a page that says so and links back. */
export function showNotFound(home: string, name: string): RequestHandler {
  return (request, response) => {
    const path = request.path.replace(/[^\w/.%-]/g, '');
    tell(response, 404, `There is no page ${path}. ／ このページはありません。`, home, name);
  };
}

/** Answers failed requests, such as an invalid URL (`/%E0%A4%A`), with such a page. */
export function showError(home: string, name: string): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status: unknown = Object(error).status;
    const isTheirs = typeof status === 'number' && status < 500;
    const words = isTheirs
      ? 'This address cannot be read. ／ このアドレスは読み取れません。'
      : 'Something went wrong in the demo’s server. ／ 見本のサーバーで問題が起きました。';
    tell(response, isTheirs ? status : 500, words, home, name);
  };
}

function tell(response: Response, status: number, words: string, home: string, name: string): void {
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status}</title>
<link rel="icon" href="data:,">
<body style="margin: 2rem; font: 1.25rem/1.8 sans-serif">
<h1>${words}</h1>
<p><a href="${home}">${name}</a></p>
</html>`);
}
