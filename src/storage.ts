import Cookies from 'js-cookie';
import { attempt } from './attempt';
import type { Config } from './config';
import type { ConsentState, How } from './consent';

/** Where a choice is kept between pages. Nothing here throws: without storage it is not kept. */
export interface ChoiceStorage {
  /** The kept choice: the newer of the cookie and its spare copy; of two alike, the refusal. */
  read(): ConsentState | null;
  /** Keeps a choice; an undecided state erases it. */
  write(state: ConsentState): void;
}

/**
 * Keeps the choice in a first-party cookie, host-only, and a spare copy in localStorage, for browsers
 * that cap script-written cookies at seven days. On https the cookie has the `__Host-` prefix.
 *
 * The value is plain text: `1~<ISO 8601>~<refused vendor>.+<allowed vendor>~<how>~<policy version>`.
 */
export function createStorage({ storage: { name, days } }: Config): ChoiceStorage {
  const secure = globalThis.location?.protocol === 'https:';
  const cookie = secure ? `__Host-${name}` : name;
  return {
    read() {
      const copies = [
        attempt(() => Cookies.get(cookie)),
        attempt(() => localStorage.getItem(name)),
      ];
      // The time comes first, and the mark of what is allowed sorts before any letter.
      return parse(
        copies
          .filter((copy) => kept.test(`${copy}`))
          .sort()
          .at(-1) ?? '',
      );
    },
    write(state) {
      const value = state.decided ? format(state) : '';
      const expires = value ? days : -1;
      attempt(() => Cookies.set(cookie, value, { sameSite: 'lax', secure, expires }));
      attempt(() => localStorage.setItem(name, value));
    },
  };
}

const kept = /^1~([^~]+)~([\w+.-]{0,2000})~(\w+)~(.*)$/s;

function format({ decidedAt, how, vendors, policyVersion }: ConsentState): string {
  const ids = Object.entries(vendors).map(([id, allowed]) => (allowed ? `+${id}` : id));
  return [1, decidedAt, ids.join('.'), how, policyVersion].join('~');
}

function parse(text: string): ConsentState | null {
  const [, decidedAt = '', ids = '', how, policyVersion = ''] = kept.exec(text) ?? [];
  const vendors = Object.fromEntries(
    ids.split('.').map((id) => [id.replace('+', ''), id.startsWith('+')]),
  );
  return how ? { decided: true, vendors, decidedAt, how: how as How, policyVersion } : null;
}
