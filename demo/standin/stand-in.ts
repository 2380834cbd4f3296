/** A request to an ad network. */
export interface StandInRequest {
  /** The real host, without `.localhost` and port: `connect.facebook.net`. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The response of a stand-in. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The reply for some hosts and paths. The first route that matches is used. */
export interface Route {
  readonly hosts: readonly string[];
  /** The start of the path. Default: any path. */
  readonly path?: string;
  /** The start of the parameter `id`, since `gtag/js` is one file for two vendors. */
  readonly id?: string;
  readonly reply: (asked: StandInRequest) => Reply;
}

/** Imitates one vendor: everything that its tags load and call. */
export interface StandIn {
  /** The vendor's id, as in `vendors/`; `service` for what must never be held. */
  readonly vendor: string;
  readonly routes: readonly Route[];
}
