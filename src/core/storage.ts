import Cookies from 'js-cookie';
import { parentDomainsOf } from '../lib/parentDomains';
import { tryOrNull } from '../lib/tryOrNull';
import type { Config, ConsentState, How, KeptChoice } from '../types';
import { answersOf } from './consent';

/** Where a choice is kept between pages. Nothing here throws: without storage it is not kept. */
export interface ChoiceStorage {
  /** The kept choice: the newer of the cookie and its spare copy; of two alike, the refusal. */
  read(): KeptChoice | null;
  /** Keeps what was kept once more, as it stands, so that it lasts from this visit on. */
  renew(): void;
  /** Keeps a decision; an undecided state erases what is kept. */
  write(state: ConsentState): void;
}

/**
 * Keeps the choice in a first-party cookie, and a spare copy in localStorage, for browsers that cap
 * script-written cookies at seven days. On https the cookie has the `__Host-` prefix; where the choice
 * is shared over the subdomains, `__Secure-`, and it lies on the widest domain that the browser takes.
 *
 * The value is plain text: `1~<ISO 8601>~<answers>~<how>~<policy version>`. The answers are separated by
 * dots, one for each purpose of a vendor: `google-analytics/analytics` is refused, `+criteo/` is allowed
 * for advertising. Where the browser's signal was on, `how` ends in `+gpc`.
 */
export function createStorage({ storage: { name, domain, days }, vendors }: Config): ChoiceStorage {
  const secure = globalThis.location?.protocol === 'https:';
  const isShared = domain === 'auto';
  const cookie = `${secure ? (isShared ? '__Secure-' : '__Host-') : ''}${name}`;
  // The time comes first, and the mark of what is allowed sorts before any letter.
  const find = () =>
    // A copy on one host would outlive what was erased on another.
    [
      tryOrNull(() => Cookies.get(cookie)),
      isShared ? '' : tryOrNull(() => localStorage.getItem(name)),
    ]
      .filter((copy) => kept.test(`${copy}`))
      .sort()
      .at(-1) ?? '';
  const put = (value: string) => {
    const expires = value ? days : -1;
    const write = (text: string, domain?: string) =>
      Cookies.set(cookie, text, { sameSite: 'lax', secure, expires, domain });
    // No page can ask what a public suffix is (`co.jp`): there alone the browser takes no cookie. Of an
    // erased cookie none is ever found, so it is erased on every domain.
    const takes = (domain: string) => {
      write(domain, domain);
      return Cookies.get(cookie) === domain;
    };
    tryOrNull(() =>
      write(value, isShared ? parentDomainsOf(location.hostname).reverse().find(takes) : undefined),
    );
    tryOrNull(() => localStorage.setItem(name, value));
  };
  return {
    read: () => parse(find()),
    renew: () => put(find()),
    write: (state) => put(state.decided ? format(state, vendors) : ''),
  };
}

const kept = /^1~([^~]+)~([\w+/.-]{0,2000})~(\w+)(\+gpc)?~(.*)$/s;

function format(
  { decidedAt, how, vendors, policyVersion, gpc }: ConsentState,
  known: Config['vendors'],
): string {
  const answers = known.flatMap((vendor) =>
    answersOf(vendor).map((key) => (vendors[vendor.id] ? `+${key}` : key)),
  );
  return [1, decidedAt, answers.join('.'), gpc ? `${how}+gpc` : how, policyVersion].join('~');
}

function parse(text: string): KeptChoice | null {
  const [, decidedAt = '', list = '', how, gpc, policyVersion = ''] = kept.exec(text) ?? [];
  const answers = new Map(
    list.split('.').map((answer) => [answer.replace('+', ''), answer.startsWith('+')]),
  );
  return how ? { answers, decidedAt, how: how as How, policyVersion, gpc: !!gpc } : null;
}
