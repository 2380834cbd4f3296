/** The state of one Consent Mode type in a hit of Google's tag. */
export interface DecodedType {
  readonly type: string;
  /** The default, then the update: `denied, then granted`. */
  readonly words: string;
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const WORDS = [undefined, undefined, 'denied', 'granted'];

/**
 * Decodes `gcs` (`G1`, then one character for advertising and one for analytics) and `gcd` (a letter for
 * each of four types, whose bits are its default and its update), as the gtag.js of 2025 writes them.
 * Invalid text gives an empty list.
 */
export function decodeSignals(gcs: string | null, gcd: string | null): readonly DecodedType[] {
  const letters = /^1(?:.(.))(?:.(.))(?:.(.))(?:.(.))/.exec(gcd ?? '')?.slice(1) ?? [];
  const decoded = letters.map((letter, index) => ({
    type: TYPES[index] ?? '',
    words: wordsOf(LETTERS.indexOf(letter)),
  }));
  return [...decodeGcs(gcs), ...decoded];
}

function decodeGcs(gcs: string | null): DecodedType[] {
  const [, ads, analytics] = /^G1([01-])([01-])$/.exec(gcs ?? '') ?? [];
  if (!ads || !analytics) return [];
  const word = (sign: string) => ({ 1: 'granted', 0: 'denied' })[sign] ?? 'not said';
  return [{ type: 'gcs', words: `advertising ${word(ads)}, analytics ${word(analytics)}` }];
}

function wordsOf(bits: number): string {
  const first = WORDS[(bits >> 2) & 3];
  const update = WORDS[bits & 3];
  if (bits < 16 || (!first && !update)) return 'not said';
  if (!first) return `${update}, by an update alone`;
  return update ? `${first}, then ${update}` : `${first}, nothing since`;
}
