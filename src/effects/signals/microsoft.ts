import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, Observable } from '../../types';
import { follow } from './follow';

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
export function signalMicrosoft(store: Observable<ConsentState>, id: string): void {
  const word = () => (store.get().vendors[id] ? 'granted' : 'denied');
  const uet = (kind: string, ad_storage: string) =>
    tryOrNull(() => {
      window.uetq ??= [];
      window.uetq.push('consent', kind, { ad_storage });
    });
  const clarity = () =>
    tryOrNull(() => {
      window.clarity ??= makeQueue();
      window.clarity('consentv2', { ad_Storage: word(), analytics_Storage: word() });
    });
  uet('default', 'denied');
  follow(store, () => uet('update', word()));
  clarity();
  store.subscribe(clarity);
}

function makeQueue(): Clarity {
  const queue: Clarity = function () {
    queue.q ??= [];
    queue.q.push(arguments);
  };
  return queue;
}
