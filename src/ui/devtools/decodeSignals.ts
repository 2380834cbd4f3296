/** What one type of Consent Mode says in a hit of Google's tag. */
export interface DecodedType {
  readonly type: string;
  /** `denied, then granted`: what was said first, and what by an update. */
  readonly words: string;
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const WORDS = [undefined, undefined, 'denied', 'granted'];

/**
 * Decodes `gcs` (`G1`, then one sign for advertising and one for analytics) and `gcd` (for each of four
 * types a letter, whose bits are what the default said and what an update said), as the real gtag.js of
 * 2025 writes them. What is no such text gives nothing.
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
