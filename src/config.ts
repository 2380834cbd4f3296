import { builtInRows, builtInRules } from '../vendors/rules.data';
import type { ListedRow, TagManagerMode, VendorRules } from './vendor';

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
  /** Vendor ids. Default: the ten, and the eleven listed rows as far as their vendors are used. */
  vendors?: readonly string[];
  /** `opt-in` (default): tags wait for the choice. `opt-out`: they run until they are refused. */
  mode?: 'opt-in' | 'opt-out';
  /** The shop's policy page, and the version of its wording: a new version asks again. */
  policy?: { url?: string; version?: string };
  /** A BCP 47 tag. Default: from `<html lang>`, else `ja`. */
  locale?: string;
  /** The languages to offer in the notice, as BCP 47 tags; with several there is a control for them. */
  locales?: readonly string[];
  /** Own wordings in the language of the page, by the keys of `src/locales/ja.ts`. */
  messages?: Readonly<Record<string, string>>;
  /** The cookie's name (`kotowari`), and how many days a choice is valid (180). */
  storage?: { name?: string; days?: number };
  /**
   * Hosts of the site's own: a vendor id claims every path of the host (a CNAME), a known host lends
   * its rules.
   *
   * @example { 'trk.shop.example': 'criteo' }
   */
  hosts?: Readonly<Record<string, string>>;
  /**
   * Google Tag Manager carries other vendors' tags, each of which is judged by itself. Its container
   * loads once a Google vendor is allowed (`hold`, the default), once any vendor is (`any`), or at
   * once (`run`).
   */
  google?: { tagManager?: TagManagerMode };
  /**
   * `full` (default): tags and network calls are held. `tags`: fetch, XMLHttpRequest, sendBeacon,
   * WebSocket and EventSource stay as they are. `marked`: nothing of the browser is wrapped, and only
   * marked tags wait.
   */
  gate?: GateLevel;
  /** The notice and the way back. */
  notice?: Partial<NoticeLook>;
  /** Taken, and without effect as yet. */
  debug?: boolean;
}

/** The configuration with the defaults filled in. */
export interface Config {
  readonly vendors: readonly VendorRules[];
  readonly partners: readonly ListedRow[];
  readonly mode: 'opt-in' | 'opt-out';
  readonly policy: { readonly url: string; readonly version: string };
  readonly locale: string;
  readonly locales: readonly string[];
  readonly messages: Readonly<Record<string, string>>;
  readonly storage: { readonly name: string; readonly days: number };
  readonly hosts: Readonly<Record<string, string>>;
  readonly google: { readonly tagManager: TagManagerMode };
  readonly gate: GateLevel;
  readonly notice: NoticeLook;
  readonly debug: boolean;
}

/**
 * Fills in the defaults.
 *
 * @throws Error on an unknown key, a wrong type or an unknown id; `explain` tells which.
 */
export function readConfig(user: UserConfig): Config {
  if (!fits(user, shape)) throw new Error('kotowari: bad configuration');
  const isUsed = (id: string) => user.vendors?.includes(id) ?? true;
  return {
    ...defaults,
    ...user,
    vendors: builtInRules.filter(({ id }) => isUsed(id)),
    partners: Object.entries(builtInRows)
      .map(([id, vendor], index) => ({ row: index + 1, id, vendor }))
      .filter(({ vendor }) => isUsed(vendor)),
    policy: { ...defaults.policy, ...user.policy },
    storage: { ...defaults.storage, ...user.storage },
    google: { ...defaults.google, ...user.google },
    notice: { ...defaults.notice, ...user.notice },
  };
}

/**
 * A model of a value: a value of the same type, a pattern for a text, a list with a model of its
 * items, or an object with a model for each key (`*`: for any other).
 */
export type Shape = string | number | boolean | RegExp | readonly Shape[] | ShapeByKey;

export interface ShapeByKey {
  readonly [key: string]: Shape;
}

const defaults = {
  mode: 'opt-in',
  policy: { url: '', version: '' },
  locale: '',
  locales: [],
  messages: {},
  storage: { name: 'kotowari', days: 180 },
  hosts: {},
  google: { tagManager: 'hold' },
  gate: 'full',
  notice: { show: 'banner', position: 'bottom', theme: 'auto', button: false },
  debug: false,
} as const satisfies Omit<Config, 'vendors' | 'partners'>;

const ids = builtInRules.map(({ id }) => id).join('|');

/** The model of a configuration: the defaults, and what may stand in the place of each. */
export const shape: ShapeByKey = {
  vendors: [RegExp(`^(${ids})$`)],
  ...defaults,
  mode: /^(opt-in|opt-out)$/,
  locales: [''],
  messages: { '*': '' },
  hosts: { '*': RegExp(`^(${ids}|.+[.].+)$`) },
  google: { tagManager: /^(hold|any|run)$/ },
  gate: /^(full|tags|marked)$/,
  notice: {
    show: /^(banner|link)$/,
    position: /^(bottom|corner|centre)$/,
    theme: /^(auto|light|dark)$/,
    button: false,
  },
};

/** Whether a value is like its model, in all its depth. */
export function fits(found: unknown, model: Shape | undefined): boolean {
  if (model instanceof RegExp) return typeof found === 'string' && model.test(found);
  return (
    kindOf(found) === kindOf(model) &&
    (Object(found) !== found ||
      Object.entries(found as object).every(([key, value]) => fits(value, modelOf(key, model))))
  );
}

/** Tells a list from an object, and both from null, which `typeof` does not. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** The model of a list's item, or of an object's key; none for an unknown key. */
export function modelOf(key: string, model: Shape | undefined): Shape | undefined {
  const { '*': any, 0: item, [key]: own } = model as ShapeByKey;
  return item ?? own ?? any;
}
