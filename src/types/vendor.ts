/** What data is used for. A site may add purposes of its own. */
export type Purpose = 'analytics' | 'advertising' | 'functional' | (string & {});

/**
 * Matches URLs. Every part that is present has to match the resolved URL.
 *
 * @example { host: 'www.google.com', path: ['/pagead/', '/ccm/'] }
 */
export interface UrlRule {
  /** A host (`tr.line.me`), or a host and its subdomains (`.criteo.com`). Lower case, no port. */
  readonly host: string | readonly string[];
  /** The path starts with one of these. `*` matches one segment, a trailing `$` the end of the path. */
  readonly path?: string | readonly string[];
  /**
   * By parameter name: the value starts with one of these. If each has a leading `!`, the value (empty
   * if the parameter is missing) starts with none of them.
   */
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

/** When Google Tag Manager loads: once a Google vendor is allowed, once any vendor is, or at once. */
export type TagManagerMode = 'hold' | 'any' | 'run';

/** A consent API of a vendor's tag: one file each in `src/effects/signals`. */
export type SignalName = 'google' | 'microsoft' | 'uet' | 'clarity' | 'meta';

/** What the gate needs to know about a vendor. In names, `*` matches any characters. */
export interface VendorRules {
  /** Lower-case letters, digits and hyphens: `google-ads`. */
  readonly id: string;
  /** At least one. */
  readonly purposes: readonly Purpose[];
  /** The URLs that wait for the shopper's choice. */
  readonly hold: readonly UrlRule[];
  /** URLs within `hold` that are never held, for any vendor: log-in, maps, the vendor's own pages. */
  readonly never?: readonly UrlRule[];
  /**
   * URLs within `hold` whose code a consent API can stop from sending. A site may let them load while
   * the shopper is undecided.
   */
  readonly early?: readonly UrlRule[];
  /** Names of first-party cookies that the vendor's code writes. Storage entries of that name go too. */
  readonly cookies?: readonly string[];
  /** Keys in localStorage and sessionStorage. Cookies of that name go too. */
  readonly storage?: readonly string[];
  /** Names that are never erased, whatever any vendor's rules say: opt-out cookies, for example. */
  readonly keep?: readonly string[];
  /** Global queues that the vendor's inline base code creates: `fbq`. */
  readonly queues?: readonly string[];
  /**
   * Globals other than the queues that only the vendor's script defines: `microadTd`. Inline code that
   * uses one is held together with the script.
   */
  readonly defines?: readonly string[];
  /** How its API answers a page that waits for it. While its tag is held or refused, the gate answers. */
  readonly answers?: {
    /** Global queues and functions whose calls may bring a callback: `dataLayer`. */
    readonly queues: readonly string[];
    /** The names of callbacks in a call's options: `event_callback`. */
    readonly keys: readonly string[];
    /** Whether its functions have to be there before its script is. */
    readonly standsIn?: boolean;
  };
  /**
   * Further globals that only this vendor's base code uses: `_ltq`. Only `kotowari mark` reads them: it
   * does not mark code that uses anybody else's globals.
   */
  readonly globals?: readonly string[];
  readonly signal?: SignalName;
  /** Which of its hosts and stored names are Clarity's, which a site may list as a vendor of its own. */
  readonly clarity?: { readonly host: string; readonly names: readonly string[] };
}

/** A fact for which there is no source. The UI then says that it is not known. */
export type Unknown = 'unknown';

/** The text that a shopper reads about a vendor, in one language. */
export interface DisclosureText {
  /** The company that receives the data today. */
  readonly company: string;
  /** The name by which a shopper may know it. */
  readonly service: string;
  /** What is sent, one item per entry, without 「等」. */
  readonly sent: readonly string[];
  readonly shopPurpose: string;
  readonly vendorPurpose: string;
  /** What the vendor's own opt-out page does, and its limits; of several things, one per entry. */
  readonly optOutNote: string | readonly string[] | Unknown;
}

/** Facts about a vendor that are the same in every language. */
export interface Disclosure {
  /**
   * The day (`2026-11-25`) on which someone last opened the links and checked the facts against them.
   * Only tools read it.
   */
  readonly checkedOn: string | Unknown;
  /** The vendor's privacy policy, https. */
  readonly policyUrl: string | Unknown;
  /** The vendor's best opt-out page, if one is known besides the listed link. */
  readonly optOutUrl: string | Unknown;
  /** Whether that page works only after logging in. */
  readonly needsLogin: boolean | 'partly' | Unknown;
  /** Whether the vendor's own opt-out stops the sending, or only the use of what was sent. */
  readonly stops: 'sending' | 'use' | Unknown;
}

/** How long an entry lasts. `visit`: until the browser is closed. `erased`: until someone erases it. */
export type Life =
  | `${number} ${'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds'}`
  | 'visit'
  | 'erased'
  | Unknown;

/** What an entry is for. `src/partners/words.ja.ts` has the words. */
export type KeptUse =
  | 'browser'
  | 'visit'
  | 'click'
  | 'origin'
  | 'pace'
  | 'trial'
  | 'ads'
  | 'refusal'
  | Unknown;

/** A cookie, or an entry in the browser's storage. */
export interface KeptEntry {
  /** As in the rules: `*` matches any characters. */
  readonly name: string;
  readonly life: Life;
  readonly use: KeptUse;
  /** The vendor's own host, if the entry is not on the shop's; then only that host can erase it. */
  readonly host?: string;
  /** True for an entry in localStorage or sessionStorage, which is no cookie. */
  readonly isStored?: true;
}

/** A complete built-in vendor: what a vendor file exports. */
export interface Vendor {
  readonly rules: VendorRules;
  readonly disclosure: Disclosure;
  readonly kept: readonly KeptEntry[];
  readonly ja: DisclosureText;
  readonly en: DisclosureText;
}

/** The disclosure of a site's own vendor. Whatever is missing is shown as not known. */
export type OwnDisclosure = Partial<Disclosure> & {
  readonly ja?: Partial<DisclosureText>;
  readonly en?: Partial<DisclosureText>;
};

/**
 * A site's own vendor, as its configuration defines it in JSON. It has no `never`, `keep` and `early`,
 * because those would affect built-in vendors too, and no `signal`.
 *
 * @example { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: '.ads.example' }] }
 */
export type OwnVendor = Omit<VendorRules, 'never' | 'keep' | 'early' | 'signal' | 'answers'> & {
  /** One of Microsoft's two tags, where each is a vendor of its own in the place of `microsoft`. */
  readonly signal?: 'uet' | 'clarity';
  readonly disclosure?: OwnDisclosure;
};

/** A vendor that a site uses, built-in or its own. */
export type SiteVendor = VendorRules & Pick<OwnVendor, 'disclosure'>;

/** A row of the shop's list, as much as the gate needs. Rows of one vendor share one decision. */
export interface ListedRow {
  /** Its position in the shop's list, from 1. */
  readonly row: number;
  /** The row's own id. Every API accepts it in place of the vendor's. */
  readonly id: string;
  /** The vendor that receives the data. */
  readonly vendor: string;
  /** The name and the link, if the site's configuration has them. */
  readonly name?: string;
  readonly url?: string;
}

/** A row in a site's configuration. If it has no name, its vendor's name is shown. */
export type SiteRow = Omit<ListedRow, 'row'>;

/** A row of the shop's list as the shopper sees it. */
export interface ListedPartner extends ListedRow {
  /** The name, exactly as the shop lists it. */
  readonly name: string;
  /** The link, exactly as the shop lists it. */
  readonly url: string;
  /** The https form of a listed http link. */
  readonly httpsUrl?: string;
}

/** A vendor's disclosure in one language, as the UI shows it. */
export type LocalDisclosure = Omit<Disclosure, 'checkedOn'> & DisclosureText;
