import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, Effect, SignalName } from '../../types';
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
 * Signals consent to Microsoft's two tags, UET and Clarity, or to the one that `name` says. The base code of
 * both uses a queue that is already there, so we may create it.
 *
 * UET takes three separate arguments: a `default` before its tag, then `update`
 * (https://help.ads.microsoft.com/apex/index/3/en/60119). Clarity has no default, and restarts whenever
 * it is denied, so on each page it gets only the current state, with both of its keys
 * (https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2).
 */
export function signalMicrosoft(
  state: ConsentState,
  id: string,
  name: SignalName = 'microsoft',
): Effect {
  const hasUet = name !== 'clarity';
  const hasClarity = name !== 'uet';
  const valueFor = ({ vendors }: ConsentState) => (vendors[id] ? 'granted' : 'denied');
  if (hasUet) signalUet('default', 'denied');
  if (hasUet && differsFromDefault(state)) signalUet('update', valueFor(state));
  if (hasClarity) signalClarity(valueFor(state));
  return (next) => {
    if (hasUet) signalUet('update', valueFor(next));
    if (hasClarity) signalClarity(valueFor(next));
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
