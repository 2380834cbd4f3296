import type { IncomingMessage } from 'node:http';

/** Which hosts of the shop were last opened with the switch `phone=slow`. */
export interface SlowLines {
  /** Whether this is for a page on a slow line: the page itself, or what it asks for. */
  isSlow(request: IncomingMessage): boolean;
}

/** Begins with every line quick. A page says in its address what it is; what it needs is told by its host. */
export function createSlowLines(): SlowLines {
  const slow = new Set<string>();
  return {
    isSlow({ url = '', headers }) {
      const host = headers.host ?? '';
      const isPage =
        headers['sec-fetch-dest'] !== undefined
          ? /^(document|iframe)$/.test(`${headers['sec-fetch-dest']}`)
          : /^\/[\w/-]*(\.html)?(\?|$)/.test(url);
      if (isPage && /[?&]phone=slow/.test(url)) slow.add(host);
      else if (isPage) slow.delete(host);
      const [, from = ''] = /^https?:\/\/([^/]+)/.exec(headers.referer ?? '') ?? [];
      return slow.has(host) || slow.has(from);
    },
  };
}
