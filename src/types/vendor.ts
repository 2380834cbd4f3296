/** What a vendor's data is used for. A site may add purposes of its own. */
export type Purpose = 'analytics' | 'advertising' | 'functional' | (string & {});

/**
 * Which URLs a rule means. All parts that are present must fit the resolved URL.
 *
 * @example { host: 'www.google.com', path: ['/pagead/', '/ccm/'] }
 */
export interface UrlRule {
  /** An exact host (`tr.line.me`), or a host with all below it (`.criteo.com`); lower case, no port. */
  readonly host: string | readonly string[];
  /** A path begins with one of these. `*` stands for one segment, a last `$` for the end. */
  readonly path?: string | readonly string[];
  /**
   * By parameter name: its value begins with one of these. With a leading `!` on each it is turned
   * round: the value (empty when there is none) begins with none of them.
   */
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

/** When Google Tag Manager loads: with a Google vendor, with any vendor, or at once. */
export type TagManagerMode = 'hold' | 'any' | 'run';

/** The consent APIs that a vendor's tag may have: one file each in `src/signals`. */
export type SignalName = 'google' | 'microsoft' | 'meta';

/** What the gate has to know of a vendor. In names, `*` stands for any characters. */
export interface VendorRules {
  /** Lower-case letters, digits and hyphens: `google-ads`. */
  readonly id: string;
  /** At least one. */
  readonly purposes: readonly Purpose[];
  /** The URLs that wait for the shopper's choice. */
  readonly hold: readonly UrlRule[];
  /** URLs inside `hold` that are never held, for any vendor: log-in, maps, the vendor's own pages. */
  readonly never?: readonly UrlRule[];
  /**
   * URLs inside `hold` of code that its consent API keeps from sending: a site may let them load while
   * the shopper is undecided.
   */
  readonly early?: readonly UrlRule[];
  /** Names of the first-party cookies that the vendor's code writes; entries of the name go as well. */
  readonly cookies?: readonly string[];
  /** Keys in localStorage and sessionStorage; cookies of the name go as well. */
  readonly storage?: readonly string[];
  /** Names that are never erased, whatever any vendor's rules say: marks of a refusal. */
  readonly keep?: readonly string[];
  /** Global queues that the vendor's inline base code builds: `fbq`. */
  readonly queues?: readonly string[];
  /**
   * Globals, apart from the queues, that only the vendor's script defines: `microadTd`. Inline code
   * that names one is held with the script.
   */
  readonly defines?: readonly string[];
  /**
   * Further globals that its base code uses, and nobody else's: `_ltq`. Only `kotowari mark` reads
   * them: it marks no code that uses a global of anybody else.
   */
  readonly globals?: readonly string[];
  readonly signal?: SignalName;
}

/** A text that no source supports: the row then says so in words. */
export type Unknown = 'unknown';

/** What a shopper reads about a vendor, in one language. */
export interface DisclosureText {
  /** The company that receives the data today. */
  readonly company: string;
  /** The name that a shopper may know it by. */
  readonly service: string;
  /** What is sent, one thing an entry, without 「等」. */
  readonly sent: readonly string[];
  readonly shopPurpose: string;
  readonly vendorPurpose: string;
  /** What happens on the vendor's own opt-out page, and its limits. */
  readonly optOutNote: string | Unknown;
}

/** What is known about a vendor, in any language. */
export interface Disclosure {
  /**
   * The day (`2026-11-25`) on which someone last opened the links and compared the facts with what
   * stands there. Only tools read it.
   */
  readonly checkedOn: string | Unknown;
  /** The vendor's privacy policy, https. */
  readonly policyUrl: string | Unknown;
  /** The best page to refuse at the vendor itself, where one is known beside the listed link. */
  readonly optOutUrl: string | Unknown;
  /** Whether that page works only after logging in there. */
  readonly needsLogin: boolean | 'partly' | Unknown;
  /** What the vendor's own opt-out stops: the sending, or only the use of what was sent. */
  readonly stops: 'sending' | 'use' | Unknown;
}

/** How long an entry lasts: `2 years`; `visit`: until the browser is closed; `erased`: until then. */
export type Life =
  | `${number} ${'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds'}`
  | 'visit'
  | 'erased'
  | Unknown;

/** What an entry is for; `src/partners/words.ja.ts` says it in words. */
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

/** A cookie, or an entry of the browser's storage. */
export interface KeptEntry {
  /** As the rules have it: `*` stands for any characters. */
  readonly name: string;
  readonly life: Life;
  readonly use: KeptUse;
  /** The vendor's own host, which alone can erase it; left out: the shop's. */
  readonly host?: string;
  /** In localStorage or sessionStorage, and no cookie. */
  readonly isStored?: true;
}

/** One built-in vendor as a whole: what a vendor file exports. */
export interface Vendor {
  readonly rules: VendorRules;
  readonly disclosure: Disclosure;
  readonly kept: readonly KeptEntry[];
  readonly ja: DisclosureText;
  readonly en: DisclosureText;
}

/** What a shopper reads of a vendor of the site's own; what is left out is shown as not known. */
export type OwnDisclosure = Partial<Disclosure> & {
  readonly ja?: Partial<DisclosureText>;
  readonly en?: Partial<DisclosureText>;
};

/**
 * A vendor of the site's own, as its configuration gives it, in JSON. It has no `never`, `keep` and
 * `early`, which would count for the built-in vendors as well, and no `signal`.
 *
 * @example { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: '.ads.example' }] }
 */
export type OwnVendor = Omit<VendorRules, 'never' | 'keep' | 'early' | 'signal'> & {
  readonly disclosure?: OwnDisclosure;
};

/** A vendor as a site uses it, built-in or its own. */
export type SiteVendor = VendorRules & Pick<OwnVendor, 'disclosure'>;

/** A row of the shop's list, as far as the gate needs it. Rows of one vendor share one decision. */
export interface ListedRow {
  /** Its place in the shop's list, from 1. */
  readonly row: number;
  /** The row's own id; every API takes it in place of the vendor's. */
  readonly id: string;
  /** The vendor that receives the data. */
  readonly vendor: string;
  /** The name and the link, where the site's configuration lists them. */
  readonly name?: string;
  readonly url?: string;
}

/** A row as a site's configuration lists it. Without a name it goes by its vendor's. */
export type SiteRow = Omit<ListedRow, 'row'>;

/** A row of the shop's list as the shopper sees it. */
export interface ListedPartner extends ListedRow {
  /** The name exactly as the shop lists it. */
  readonly name: string;
  /** The link exactly as the shop lists it. */
  readonly url: string;
  /** The https form of a listed http link. */
  readonly httpsUrl?: string;
}

/** A vendor's disclosure in one language, as the UI draws it. */
export type LocalDisclosure = Omit<Disclosure, 'checkedOn'> & DisclosureText;
