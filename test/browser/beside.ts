import { decide } from './choices';
import type { SiteUnderTest } from './harness';
import type { Visit, VisitOptions } from './visit';

/** One page, opened twice. */
export interface Pair {
  /** Without Kotowari: what everything is measured against. */
  readonly reference: Visit;
  readonly visit: Visit;
}

/** Opens a page without Kotowari and, at the same time, with it. Nothing is decided. */
export async function openBeside(
  site: SiteUnderTest,
  path: string,
  options?: VisitOptions,
): Promise<Pair> {
  const off = `${path}${path.includes('?') ? '&' : '?'}kotowari=off`;
  const [reference, visit] = await Promise.all([site.visit(off), site.visit(path, options)]);
  return { reference, visit };
}

/** The same, and everything is allowed where there is something to allow. */
export async function allowBeside(
  site: SiteUnderTest,
  path: string,
  options?: VisitOptions,
): Promise<Pair> {
  const pair = await openBeside(site, path, options);
  await decide(pair.visit.page, 'acceptAll');
  await settleBoth(pair);
  return pair;
}

/** Waits until neither sends anything. */
export async function settleBoth({ reference, visit }: Pair, quietMs?: number): Promise<void> {
  await Promise.all([reference.settle(quietMs), visit.settle(quietMs)]);
}
