import type { ListedRow, OwnVendor, SiteRow, SiteVendor, TagManagerMode } from './vendor';

/** Whether tags wait for the choice, or run until they are refused. */
export type Mode = 'opt-in' | 'opt-out';

/** Google Consent Mode: nothing of Google's loads before the choice, or all of it does, denied. */
export type ConsentMode = 'basic' | 'advanced';

/** Whether Meta's file loads before the choice, and then what becomes of what is tracked until it. */
export type MetaEarly = 'no' | 'drop' | 'send';

/** How much of the browser the gate wraps: all, all but network calls, or nothing. */
export type GateLevel = 'full' | 'tags' | 'marked';

/** How the notice looks, and whether it shows by itself. */
export interface NoticeLook {
  /** `link`: nothing is shown by itself. */
  readonly show: 'banner' | 'link';
  readonly position: 'bottom' | 'corner' | 'centre';
  /** `auto` follows the page: its `color-scheme`, else light. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether a small button stays in a corner of the window, as a way back to the preferences. */
  readonly button: boolean;
}

/** What a site may set: one JSON-able object, every key optional. */
export interface UserConfig {
  /** Ids of built-in vendors, and whole vendors of the site's own. Default: the built-in ones. */
  vendors?: readonly (string | OwnVendor)[];
  /** The rows that the shop lists. Default: the eleven, as far as their vendors are used. */
  partners?: readonly SiteRow[];
  /**
   * `opt-in` (default): tags wait for the choice. `opt-out`: they run until they are refused. Or by
   * region: a region is looked up as it is, then as its country, and then counts the default.
   *
   * @example { default: 'opt-in', regions: { 'JP': 'opt-out', 'US-CA': 'opt-in' } }
   */
  mode?: Mode | { default?: Mode; regions?: Readonly<Record<string, Mode>> };
  /** Where the shopper is, by ISO 3166: `JP`, `US-CA`. The site tells it; nobody is asked. */
  region?: string;
  /** The shop's policy page, and the version of its wording: a new version asks again. */
  policy?: { url?: string; version?: string };
  /** A BCP 47 tag. Default: from `<html lang>`, else `ja`. */
  locale?: string;
  /** The languages to offer in the notice, as BCP 47 tags; with several there is a control for them. */
  locales?: readonly string[];
  /** Own wordings in the language of the page, by the keys of `src/locales/ja.ts`. */
  messages?: Readonly<Record<string, string>>;
  /**
   * The cookie's name (`kotowari`), whose it is (`host`: this host's alone; `auto`: shared by the
   * subdomains of the site), and how many days a choice is valid (180).
   */
  storage?: { name?: string; domain?: 'host' | 'auto'; days?: number };
  /**
   * Hosts of the site's own: a vendor id claims every path of the host (a CNAME), a known host lends
   * its rules.
   *
   * @example { 'trk.shop.example': 'criteo' }
   */
  hosts?: Readonly<Record<string, string>>;
  /** How Google's tags are held and spoken to. */
  google?: Partial<GoogleConfig>;
  /**
   * `no` (default): Meta's file waits for the choice, and then everything that was tracked is sent.
   * `drop`: the file loads before the choice, locked by `consent revoke`, and what is tracked until
   * the choice is dropped. `send`: it is sent once Meta is allowed.
   */
  meta?: { early?: MetaEarly };
  /**
   * `full` (default): tags and network calls are held. `tags`: fetch, XMLHttpRequest, sendBeacon,
   * WebSocket and EventSource stay as they are. `marked`: nothing of the browser is wrapped, and only
   * marked tags wait.
   */
  gate?: GateLevel;
  /** The notice and the way back. */
  notice?: Partial<NoticeLook>;
  /**
   * Signals of the browser that refuse advertising until the shopper has chosen: Global Privacy
   * Control (default: honoured), and Do Not Track (default: not).
   */
  signals?: { gpc?: boolean; dnt?: boolean };
  /**
   * How many decisions are kept as evidence in the browser (50), and the shop's own address to which
   * each is sent as well: a path, or one with `https:`. Default: none, nothing is sent anywhere.
   */
  records?: { max?: number; endpoint?: string };
  /** What the terms page says of the shop: `kotowari partners` reads it. */
  shop?: ShopFacts;
  /**
   * Whether the console is told what the configuration leaves unsaid of its own vendors, and which hosts
   * the page contacts that it declares as nobody's.
   */
  debug?: boolean;
  /** Where editors find the JSON schema of this object; nothing else reads it. */
  $schema?: string;
}

/** What only the shop knows, as its terms page says it. */
export interface ShopFacts {
  /** The shop, or the company that runs it. */
  readonly name?: string;
  /** Whom to ask, in words: an address of mail, a telephone number with its hours. */
  readonly contact?: string;
  /** How long access logs are kept, in words: `13か月`. */
  readonly retention?: string;
}

/** What a site may set about Google's tags; `docs/signals.md` says what each does. */
export interface GoogleConfig {
  /**
   * `basic` (default): nothing of Google's loads before the choice. `advanced`: its tags load at once
   * and after a refusal too, denied, and send pings without cookies.
   */
  readonly consentMode: ConsentMode;
  /**
   * Google Tag Manager carries other vendors' tags, each of which is judged by itself. Its container
   * loads once a Google vendor is allowed (`hold`, the default), once any vendor is (`any`), or at
   * once (`run`).
   */
  readonly tagManager: TagManagerMode;
  /** How long the tags wait for an `update`, in milliseconds (500); in advanced mode only. */
  readonly waitForUpdate: number;
  /** ISO 3166-2 codes of regions that need a `default` of their own: `['JP', 'US-CA']`. */
  readonly region: readonly string[];
  /** Whether ids of clicks are carried from page to page in addresses while storage is denied. */
  readonly urlPassthrough: boolean;
  /** Whether ids of clicks are taken out of what is sent while storage is denied (true). */
  readonly adsDataRedaction: boolean;
  /** Ids (`G-…`) that are silenced by `ga-disable-…` while Google Analytics is refused. */
  readonly measurementIds: readonly string[];
}

/** The configuration with the defaults filled in. */
export interface Config {
  readonly vendors: readonly SiteVendor[];
  readonly partners: readonly ListedRow[];
  readonly mode: Mode;
  readonly region: string;
  readonly policy: { readonly url: string; readonly version: string };
  readonly locale: string;
  readonly locales: readonly string[];
  readonly messages: Readonly<Record<string, string>>;
  readonly storage: {
    readonly name: string;
    readonly domain: 'host' | 'auto';
    readonly days: number;
  };
  readonly hosts: Readonly<Record<string, string>>;
  readonly google: GoogleConfig;
  readonly meta: { readonly early: MetaEarly };
  readonly gate: GateLevel;
  readonly notice: NoticeLook;
  readonly signals: { readonly gpc: boolean; readonly dnt: boolean };
  readonly records: { readonly max: number; readonly endpoint: string };
  readonly debug: boolean;
}
