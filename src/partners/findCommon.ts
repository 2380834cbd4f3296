import type { Catalogue } from '../types';
import type { PartnerRow, Told } from './listRows';

/**
 * What every built-in partner of a site receives: it is said once, above the list. Undefined where there are
 * fewer than two of them, or nothing in common. What a site says of its own vendors stays with them.
 */
export function findCommon(
  rows: readonly PartnerRow[],
  { texts }: Catalogue,
): Told<readonly string[]> | undefined {
  const builtIn = rows.filter(({ vendor, sent }) => sent && sent.text === texts[vendor]?.sent);
  const lists = new Map(builtIn.map(({ vendor, sent }) => [vendor, sent?.text ?? []]));
  const [first = [], ...others] = lists.values();
  const text = first.filter((item) => others.every((list) => list.includes(item)));
  return others.length && text.length ? { ...builtIn[0]?.sent, text } : undefined;
}
