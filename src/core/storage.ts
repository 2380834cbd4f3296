import Cookies from 'js-cookie';
import { parentDomainsOf } from '../lib/parentDomains';
import { tryOrNull } from '../lib/tryOrNull';
import type { Config, ConsentState, StoredChoice } from '../types';
import { cookieNameOf } from './cookieNameOf';
import { parseChoice } from './parseChoice';
import { stringifyChoice } from './stringifyChoice';

/** Stores the choice between pages. Never throws; if the browser forbids storage, nothing is stored. */
export interface ChoiceStorage {
  /** Returns the newer of the cookie and its spare copy. If both have the same date, the refusal wins. */
  read(): StoredChoice | null;
  /** Writes the stored choice again unchanged, so that its lifetime starts with this visit. */
  renew(): void;
  /** Stores a decision. An undecided state erases the stored choice. */
  write(state: ConsentState): void;
}

/**
 * Stores the choice in a first-party cookie, with a spare copy in localStorage for browsers that cap
 * script-written cookies at seven days. On https the cookie has the `__Host-` prefix. If the choice is
 * shared by the subdomains, the prefix is `__Secure-`, and the cookie is set on the widest domain that
 * the browser accepts.
 *
 * The value is plain text: `1~<ISO 8601>~<answers>~<how>~<policy version>`. Answers are separated by
 * dots, one per purpose of a vendor (`answerKeys`); a `+` means allowed. `google-analytics/analytics` is
 * refused, `+criteo/` is allowed for advertising. If the browser's signal was on, `how` ends in `+gpc`.
 */
export function createStorage({ storage: { name, domain, days }, vendors }: Config): ChoiceStorage {
  const secure = globalThis.location?.protocol === 'https:';
  const isShared = domain === 'auto';
  const cookie = cookieNameOf({ name, domain }, secure);
  // The text starts with the date, so the newest copy sorts last. `+` sorts before letters, so among
  // copies of one date a refusal sorts last.
  const find = () =>
    // A shared choice has no spare copy: it would survive on this host after another host erased it.
    [
      tryOrNull(() => Cookies.get(cookie)),
      isShared ? '' : tryOrNull(() => localStorage.getItem(name)),
    ]
      .filter((copy) => parseChoice(`${copy}`))
      .sort()
      .at(-1) ?? '';
  const put = (value: string) => {
    const expires = value ? days : -1;
    const write = (text: string, domain?: string) =>
      Cookies.set(cookie, text, { sameSite: 'lax', secure, expires, domain });
    // A page cannot ask which domains are public suffixes (`co.jp`), but the browser refuses cookies on
    // them. An expired cookie is never read back, so erasing goes through every domain.
    const accepts = (domain: string) => {
      write(domain, domain);
      return Cookies.get(cookie) === domain;
    };
    tryOrNull(() =>
      write(
        value,
        isShared ? parentDomainsOf(location.hostname).reverse().find(accepts) : undefined,
      ),
    );
    tryOrNull(() => localStorage.setItem(name, value));
  };
  return {
    read: () => parseChoice(find()),
    renew: () => put(find()),
    write: (state) => put(state.decided ? stringifyChoice(state, vendors) : ''),
  };
}
