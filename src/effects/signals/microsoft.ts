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
 * Signals consent to Microsoft's two tags, UET and Clarity. The base code of both uses a queue that is
 * already there, so we may create it.
 *
 * UET takes three separate arguments: a `default` before its tag, then `update`
 * (https://help.ads.microsoft.com/apex/index/3/en/60119). Clarity has no default, and restarts whenever
 * it is denied, so on each page it gets only the current state, with both of its keys
 * (https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2).
 */
export function signalMicrosoft(state: ConsentState, id: string): Effect {
  const valueFor = ({ vendors }: ConsentState) => (vendors[id] ? 'granted' : 'denied');
  signalUet('default', 'denied');
  if (differsFromDefault(state)) signalUet('update', valueFor(state));
  signalClarity(valueFor(state));
  return (next) => {
    signalUet('update', valueFor(next));
    signalClarity(valueFor(next));
  };
}

function signalUet(kind: 'default' | 'update', ad_storage: string): void {
  tryOrNull(() => {
    window.uetq ??= [];
    window.uetq.push('consent', kind, { ad_storage });
  });
}

function signalClarity(value: string): void {
  tryOrNull(() => {
    window.clarity ??= createClarityQueue();
    window.clarity('consentv2', { ad_Storage: value, analytics_Storage: value });
  });
}

function createClarityQueue(): Clarity {
  const queue: Clarity = function () {
    queue.q ??= [];
    queue.q.push(arguments);
  };
  return queue;
}
