import type { IncomingMessage } from 'node:http';

/** Remembers which hosts of the shop were last opened with the switch `phone=slow`. */
export interface SlowConnections {
  /** Whether a request is for a page on a slow connection, or made by one. */
  isSlow(request: IncomingMessage): boolean;
}

/** At first no host is slow. A page's own URL has the switch; requests of the page are known by its host. */
export function createSlowConnections(): SlowConnections {
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
