import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, Effect } from '../../types';
import { differsFromDefault } from './differsFromDefault';

interface Clarity {
  (...command: unknown[]): void;
  q?: IArguments[];
}

declare global {
  interface Window {
    uetq?: { push(...command: unknown[]): unknown };
    clarity?: Clarity;
  }
}

/**
 * Speaks to Microsoft's two tags; base code of both goes on with the queue that it finds.
 *
 * UET takes three words, flat: a `default` before its tag, then `update`
 * (https://help.ads.microsoft.com/apex/index/3/en/60119). Clarity knows no default, and starts anew
 * whenever it is denied, so it is told the present state alone, on each page, with both of its keys
 * (https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2).
 */
export function signalMicrosoft(state: ConsentState, id: string): Effect {
  const wordFor = ({ vendors }: ConsentState) => (vendors[id] ? 'granted' : 'denied');
  tellUet('default', 'denied');
  if (differsFromDefault(state)) tellUet('update', wordFor(state));
  tellClarity(wordFor(state));
  return (next) => {
    tellUet('update', wordFor(next));
    tellClarity(wordFor(next));
  };
}

function tellUet(kind: 'default' | 'update', ad_storage: string): void {
  tryOrNull(() => {
    window.uetq ??= [];
    window.uetq.push('consent', kind, { ad_storage });
  });
}

function tellClarity(word: string): void {
  tryOrNull(() => {
    window.clarity ??= makeQueue();
    window.clarity('consentv2', { ad_Storage: word, analytics_Storage: word });
  });
}

function makeQueue(): Clarity {
  const queue: Clarity = function () {
    queue.q ??= [];
    queue.q.push(arguments);
  };
  return queue;
}
