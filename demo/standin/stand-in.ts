/** One request to an ad network, as a stand-in sees it. */
export interface Asked {
  /** The network's own host, without `.localhost` and port: `connect.facebook.net`. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Some hosts, or some paths of them, and what they answer. The first route that fits is taken. */
export interface Route {
  readonly hosts: readonly string[];
  /** The path begins with this; without it, every path. */
  readonly path?: string;
  /** The parameter `id` begins with this: `gtag/js` is one file for two vendors. */
  readonly id?: string;
  readonly reply: (asked: Asked) => Reply;
}

/** The part that plays one vendor: all that its tags load and call. */
export interface StandIn {
  /** The vendor's id, as in `vendors/`; `service` for what no consent tool may hold. */
  readonly vendor: string;
  readonly routes: readonly Route[];
}
