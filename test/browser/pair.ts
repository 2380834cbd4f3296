import { decide } from './choices';
import type { SiteUnderTest } from './harness';
import type { Visit, VisitOptions } from './visit';

/** One page, opened twice. */
export interface Pair {
  /** The page without Kotowari, which the other one is compared with. */
  readonly reference: Visit;
  readonly visit: Visit;
}

/** Opens a page with and without Kotowari at the same time. Makes no decision. */
export async function openPair(
  site: SiteUnderTest,
  path: string,
  options?: VisitOptions,
): Promise<Pair> {
  const off = `${path}${path.includes('?') ? '&' : '?'}kotowari=off`;
  const [reference, visit] = await Promise.all([site.visit(off), site.visit(path, options)]);
  return { reference, visit };
}

/** Opens a pair, allows everything, and waits until both pages are idle. */
export async function openAllowedPair(
  site: SiteUnderTest,
  path: string,
  options?: VisitOptions,
): Promise<Pair> {
  const pair = await openPair(site, path, options);
  await decide(pair.visit.page, 'acceptAll');
  await settlePair(pair);
  return pair;
}

/** Waits until both pages are idle. */
export async function settlePair({ reference, visit }: Pair, quietMs?: number): Promise<void> {
  await Promise.all([reference.settle(quietMs), visit.settle(quietMs)]);
}
