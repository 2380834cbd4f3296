import { tagManagerRules } from '../../../vendors/tag-managers';
import { createMatcher } from '../../gate/rules';
import type { Kotowari, LoggedRequest } from '../../types';

/** What became of a tag or a request. */
export type Fate = 'held' | 'refused' | 'released' | 'ahead' | 'before' | 'never' | 'undeclared';

/** A tag or a call that the gate has judged, or another request that left. */
export interface RequestRow {
  readonly fate: Fate;
  /** The ids of the vendors that it serves. */
  readonly vendors: readonly string[];
  /** The element's name, or what asked: `script`, `fetch`, `sendBeacon`. */
  readonly kind: string;
  readonly url: string;
  /** Milliseconds since the page was opened. */
  readonly at: number;
  /** The tag in the page, where one is known. */
  readonly element: Element | null;
}

/**
 * Lists what the gate has held, released or refused, and what else left the browser for others than the
 * shop, newest last.
 */
export function listRequests(kotowari: Kotowari): RequestRow[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const read = createReader(kotowari);
  const logged = kotowari.requests.map((entry) => toRow(entry, read.vendorsOf));
  const released = new Set(logged.flatMap(({ fate, url }) => (fate === 'released' ? url : [])));
  const others = entries.filter(({ name }) => !released.has(name));
  return [...logged, ...others.flatMap((entry) => read.row(entry) ?? [])].sort(
    (one, other) => one.at - other.at,
  );
}

function toRow(
  { fate, kind, url, since, subject }: LoggedRequest,
  vendorsOf: (url: string) => readonly string[],
): RequestRow {
  const tag = subject.deref();
  const element = tag instanceof Element ? tag : null;
  const marks = element?.getAttribute('data-consent')?.trim().split(/\s+/) ?? [];
  return {
    fate,
    vendors: [...new Set([...marks, ...vendorsOf(url)])],
    kind,
    url: resolve(url) || (element?.textContent ?? '').trim().slice(0, 200),
    at: since - performance.timeOrigin,
    element,
  };
}

/** Whole, as the browser will ask for it. */
function resolve(url: string): string {
  return url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}

interface Reader {
  vendorsOf(url: string): readonly string[];
  /** Null for what is the shop's own. */
  row(entry: PerformanceResourceTiming): RequestRow | null;
}

function createReader({ config, state, late }: Kotowari): Reader {
  const match = createMatcher(config.vendors, tagManagerRules, config.hosts);
  const free = config.vendors.map((vendor) => ({ ...vendor, hold: vendor.never ?? [], never: [] }));
  const matchFree = createMatcher(free, [], {});
  const site = location.hostname.replace(/^www\./, '');
  const decidedAt = Date.parse(state.decidedAt ?? '') - performance.timeOrigin;
  const vendorsOf = (url: string) => {
    const found = match(url);
    return found?.isTagManager ? ['google-tag-manager'] : (found?.vendors ?? []);
  };
  const fateOf = (url: string, vendors: readonly string[], at: number): Fate => {
    if (!vendors.length) return matchFree(url) ? 'never' : 'undeclared';
    if (vendors.some((id) => late?.includes(id))) return 'before';
    const isAllowed = vendors.every((id) => state.vendors[id] ?? true);
    return isAllowed && !(at < decidedAt) ? 'released' : 'ahead';
  };
  const tags = findTags();
  return {
    vendorsOf,
    row({ name: url, initiatorType, startTime }) {
      const vendors = vendorsOf(url);
      const { hostname } = new URL(url, location.href);
      const isShop = !hostname || `.${hostname}`.endsWith(`.${site}`);
      if (isShop && !vendors.length) return null;
      const fate = fateOf(url, vendors, startTime);
      return {
        fate,
        vendors,
        kind: initiatorType,
        url,
        at: startTime,
        element: tags.get(url) ?? null,
      };
    },
  };
}

/** By address, the element that has it now. One query serves all requests of a large page. */
function findTags(): ReadonlyMap<string, Element> {
  const tags = [...document.querySelectorAll<HTMLImageElement>('[src]')];
  return new Map(tags.map((tag) => [tag.src, tag]));
}
