import { tagManagerRules } from '../../../vendors/tag-managers';
import { explainLate } from '../../config/explainLate';
import { findFaint } from '../../debug/findFaint';
import { findGaps } from '../../debug/findGaps';
import { findVague } from '../../debug/findVague';
import { createMatcher } from '../../gate/rules';
import type { Kotowari, UserConfig } from '../../types';
import type { RequestRow } from './listRequests';
import type { Words } from './words.en';

/** What was looked at. */
export type Topic = 'installation' | 'configuration' | 'hosts' | 'leaks' | 'look' | 'disclosure';

/** Something that the shop should mend. */
export interface Check {
  readonly topic: Topic;
  /** A whole sentence. */
  readonly advice: string;
  /** What to write into the configuration. */
  readonly code?: string;
}

/** Finds what is wrong on this page, beside what stops everything, and says it in the panel's language. */
export function listChecks(
  kotowari: Kotowari,
  words: Words,
  user: UserConfig,
  tag: HTMLScriptElement | null,
  requests: readonly RequestRow[],
): Check[] {
  const { late, error, locale } = kotowari;
  const { advice } = words;
  const gaps = [...findGaps(user, locale), ...findVague(user)];
  return [
    ...(late
      ? [{ topic: 'installation', advice: explainLate(tag, late, advice.late) } as const]
      : []),
    ...(error ? [{ topic: 'configuration', advice: error.message } as const] : []),
    ...listUndeclared(requests, advice),
    ...listLeaks(kotowari, advice),
    ...findFaint(kotowari.config.notice).map(
      (faint) => ({ topic: 'look', advice: advice.faint(faint) }) as const,
    ),
    ...gaps.map(
      (gap) => ({ topic: 'disclosure', advice: advice.gap?.(gap) ?? gap.message }) as const,
    ),
  ];
}

function listUndeclared(requests: readonly RequestRow[], advice: Words['advice']): Check[] {
  const urls = requests.filter(({ fate }) => fate === 'undeclared').map(({ url }) => url);
  const hosts = new Set(urls.map((url) => new URL(url, location.href).hostname));
  return [...hosts].map((host) => ({
    topic: 'hosts',
    advice: advice.undeclared(host),
    code: JSON.stringify({
      id: host.split('.').at(-2) ?? host,
      purposes: ['advertising'],
      hold: [{ host }],
    }),
  }));
}

/** Hints and `<noscript>` twins of vendors, which no script can hold. */
function listLeaks({ config }: Kotowari, advice: Words['advice']): Check[] {
  const match = createMatcher(config.vendors, tagManagerRules, config.hosts);
  const hints = document.querySelectorAll<HTMLLinkElement>(
    'link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=preload],link[rel~=prefetch]',
  );
  const hinted = [...hints].filter(({ href }) => href && match(href));
  return [
    ...hinted.map(({ href, rel }) => ({
      topic: 'leaks' as const,
      advice: advice.hint(rel, href),
    })),
    ...listTwins(config, advice),
  ];
}

/** With scripts on, what stands in a `<noscript>` is a text, and is searched as one. */
function listTwins({ vendors }: Kotowari['config'], advice: Words['advice']): Check[] {
  const texts = [...document.querySelectorAll('noscript')].map((each) => each.textContent ?? '');
  const hosts = [...tagManagerRules, ...vendors.flatMap(({ hold }) => hold)].flatMap(
    ({ host }) => host,
  );
  const named = new Set(hosts.filter((host) => texts.some((text) => text.includes(host))));
  return [...named].map((host) => ({
    topic: 'leaks',
    advice: advice.twin(host.replace(/^\./, '')),
  }));
}
