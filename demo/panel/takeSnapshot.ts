import type { LoggedRequest } from '../../src/types';
import type { Judged, Snapshot } from './messages';
import { realUrl } from './realUrl';

/** Takes a snapshot of the page: Kotowari's state, and what its gate has held, released and refused. */
export function takeSnapshot(): Snapshot {
  const { kotowari } = window;
  return {
    at: Date.now(),
    isLoaded: document.readyState === 'complete',
    state: kotowari ? { ...kotowari.state } : null,
    judged: kotowari?.requests.map(toJudged) ?? [],
  };
}

function toJudged({ fate, kind, url, subject }: LoggedRequest): Judged {
  const tag = subject.deref();
  const element = tag instanceof Element ? tag : null;
  return {
    fate,
    kind,
    url: url && realUrl(url, document.baseURI),
    code: url ? '' : (element?.textContent ?? '').slice(0, 600),
    names: element?.getAttribute('data-consent') ?? '',
  };
}
