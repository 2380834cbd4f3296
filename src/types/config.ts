import type { ListedRow, OwnVendor, SiteRow, SiteVendor, TagManagerMode } from './vendor';

/** `opt-in`: tags wait for the choice. `opt-out`: they run until they are refused. */
export type Mode = 'opt-in' | 'opt-out';

/** Google Consent Mode. `basic`: no Google tag loads before the choice. `advanced`: all load, denied. */
export type ConsentMode = 'basic' | 'advanced';

/** Whether Meta's file loads before the choice, and if so, whether calls until then are dropped or sent. */
export type MetaEarly = 'no' | 'drop' | 'send';

/** How much of the browser the gate wraps: everything, everything but network calls, or nothing. */
export type GateLevel = 'full' | 'tags' | 'marked';

/** How the notice looks and whether it opens by itself. */
export interface NoticeLook {
  /** `link`: nothing opens by itself. */
  readonly show: 'banner' | 'link';
  readonly position: 'bottom' | 'corner' | 'centre';
  /** `auto` follows the page's `color-scheme`, else light. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether a small button stays in a corner of the window and reopens the preferences. */
  readonly button: boolean;
}

/** A site's configuration: one object that can be written as JSON. Every key is optional. */
export interface UserConfig {
  /** Ids of built-in vendors, and definitions of the site's own. Default: the built-in ones. */
  vendors?: readonly (string | OwnVendor)[];
  /** The rows of the shop's list. Default: those of the eleven whose vendors are used. */
  partners?: readonly SiteRow[];
  /**
   * `opt-in` (default): tags wait for the choice. `opt-out`: they run until they are refused. Or a mode
   * by region: the region itself is looked up first, then its country, then the default.
   *
   * @example { default: 'opt-in', regions: { 'JP': 'opt-out', 'US-CA': 'opt-in' } }
   */
  mode?: Mode | { default?: Mode; regions?: Readonly<Record<string, Mode>> };
  /** Where the shopper is (ISO 3166): `JP`, `US-CA`. The site sets it; Kotowari looks nothing up. */
  region?: string;
  /** The shop's policy page and the version of its text. A new version asks every shopper again. */
  policy?: { url?: string; version?: string };
  /** A BCP 47 tag. Default: from `<html lang>`, else `ja`. */
  locale?: string;
  /** The languages to offer (BCP 47). If there are several, the notice has a language control. */
  locales?: readonly string[];
  /** Custom texts in the language of the page, by the keys of `src/locales/ja.ts`. */
  messages?: Readonly<Record<string, string>>;
  /**
   * The cookie's name (default `kotowari`), its scope (`host`, the default: this host only; `auto`:
   * shared by all subdomains of the site), and how many days a choice is valid (default 180).
   */
  storage?: { name?: string; domain?: 'host' | 'auto'; days?: number };
  /**
   * Hosts of the site's own that serve a vendor. A vendor id as the value claims every path of the host
   * (a CNAME); a known host as the value applies that host's rules.
   *
   * @example { 'trk.shop.example': 'criteo' }
   */
  hosts?: Readonly<Record<string, string>>;
  /** How Google's tags are held, and which signals they get. */
  google?: Partial<GoogleConfig>;
  /**
   * `no` (default): Meta's file waits for the choice, then sends everything that was tracked before it.
   * `drop`: the file loads before the choice, under `consent revoke`, and calls until the choice are
   * dropped. `send`: like `drop`, but those calls are sent once Meta is allowed.
   */
  meta?: { early?: MetaEarly };
  /**
   * `full` (default): tags and network calls are held. `tags`: fetch, XMLHttpRequest, sendBeacon,
   * WebSocket and EventSource are not wrapped. `marked`: nothing is wrapped, so only marked tags wait.
   */
  gate?: GateLevel;
  /** The look of the notice, and the button that reopens the preferences. */
  notice?: Partial<NoticeLook>;
  /**
   * Which browser signals refuse advertising until the shopper has chosen: Global Privacy Control
   * (default true) and Do Not Track (default false).
   */
  signals?: { gpc?: boolean; dnt?: boolean };
  /**
   * How many records the browser keeps (default 50), and the shop's own address to which each is sent: a
   * path, or an `https:` URL. By default there is no address and nothing is sent.
   */
  records?: { max?: number; endpoint?: string };
  /** Facts about the shop for its terms page. Only `kotowari partners` reads them. */
  shop?: ShopFacts;
  /**
   * Whether the console reports what the configuration does not say about the site's own vendors, and
   * which hosts the page contacts that no vendor declares.
   */
  debug?: boolean;
  /** Where editors find the JSON schema of this object; nothing else reads it. */
  $schema?: string;
}

/** Facts that only the shop knows, as its terms page states them. */
export interface ShopFacts {
  /** The shop, or the company that runs it. */
  readonly name?: string;
  /** Whom to contact, as text: an e-mail address, or a telephone number with its hours. */
  readonly contact?: string;
  /** How long access logs are kept, as text: `13か月`. */
  readonly retention?: string;
}

/** Options for Google's tags, explained in `docs/signals.md`. */
export interface GoogleConfig {
  /**
   * `basic` (default): no Google tag loads before the choice. `advanced`: Google's tags load at once,
   * and after a refusal too. While denied they send pings without cookies.
   */
  readonly consentMode: ConsentMode;
  /**
   * When a Google Tag Manager container loads: once a Google vendor is allowed (`hold`, the default),
   * once any vendor is (`any`), or at once (`run`). Each tag in it is still checked on its own.
   */
  readonly tagManager: TagManagerMode;
  /** How long tags wait for an `update`, in milliseconds (default 500). Advanced mode only. */
  readonly waitForUpdate: number;
  /** Regions (ISO 3166-2) that need a `default` of their own: `['JP', 'US-CA']`. */
  readonly region: readonly string[];
  /** Whether click ids are passed on in URLs from page to page while storage is denied. */
  readonly urlPassthrough: boolean;
  /** Whether click ids are removed from requests while storage is denied (default true). */
  readonly adsDataRedaction: boolean;
  /** Ids (`G-…`) that are disabled by `ga-disable-…` while Google Analytics is refused. */
  readonly measurementIds: readonly string[];
}

/** A site's configuration with the defaults filled in. */
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
