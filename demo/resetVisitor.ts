import type { Request, Response } from 'express';
import { safePath } from './safePath';

/** `/forget?to=/`: clears the shop's cookies and storage, as for a first visit, and opens a page. */
export function resetVisitor(request: Request, response: Response): void {
  const names = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')[0] ?? '');
  for (const name of names.filter(Boolean)) {
    response.clearCookie(name);
    for (const domain of [request.hostname, 'shop.localhost']) {
      response.clearCookie(name, { domain });
    }
  }
  response
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(page(safePath(request.query.to)));
}

/** Clears storage by script, because not every browser supports `Clear-Site-Data`. */
function page(to: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>つむぎ堂</title>
<script>
try { localStorage.clear(); sessionStorage.clear(); } catch {}
location.replace(${JSON.stringify(to).replaceAll('<', '\\u003c')});
</script>`;
}
