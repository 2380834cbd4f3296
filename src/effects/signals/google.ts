import { Object, Reflect } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { Config, ConsentState, Effect, VendorRules } from '../../types';
import { differsFromDefault } from './differsFromDefault';

type Command = (...command: unknown[]) => void;

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: Command;
    /** `ga-disable-G-…`: true stops Google's tag from sending for this id. */
    [disable: `ga-disable-${string}`]: boolean;
  }
}

/**
 * Signals consent by Google Consent Mode v2: one global `default` with all seven types before any tag
 * reads it, an `update` with the stored choice in the same task, and one `update` per later decision. If
 * tags run without a choice (opt-out), an `update` says so.
 *
 * Google's tag accepts only `Arguments` objects, treats a missing type as granted, and remembers nothing
 * between pages (https://developers.google.com/tag-platform/security/guides/consent).
 */
export function signalGoogle(
  state: ConsentState,
  { vendors, google }: Pick<Config, 'vendors' | 'google'>,
): Effect {
  const send = createCommandQueue();
  const typesOf = createTypes(vendors);
  const isAdvanced = google.consentMode === 'advanced';
  const update = ({ vendors: allowed }: ConsentState) =>
    send('consent', 'update', typesOf(allowed));

  const initial = { ...typesOf({}), ...(isAdvanced && { wait_for_update: google.waitForUpdate }) };
  send('consent', 'default', initial);
  // A region's own default beats a global one, so the configured regions get ours as well.
  if (google.region.length) send('consent', 'default', { ...initial, region: google.region });
  send('set', 'ads_data_redaction', google.adsDataRedaction);
  send('set', 'url_passthrough', google.urlPassthrough);
  disableAnalytics(state, google);
  if (differsFromDefault(state)) update(state);
  return (next) => {
    disableAnalytics(next, google);
    update(next);
  };
}

/** Before the choice, advanced mode wants Google's cookieless pings, so it disables nothing then. */
function disableAnalytics({ decided, vendors }: ConsentState, google: Config['google']): void {
  const isAdvanced = google.consentMode === 'advanced';
  for (const id of google.measurementIds) {
    window[`ga-disable-${id}`] = !vendors['google-analytics'] && (decided || !isAdvanced);
  }
}

/** Creates a function from what is allowed to all seven types. A missing type would count as granted. */
function createTypes(vendors: readonly VendorRules[]) {
  const functional = vendors
    .filter(({ purposes }) => purposes.includes('functional'))
    .map(({ id }) => id);
  return (allowed: ConsentState['vendors']) => {
    const valueFor = (...ids: string[]) =>
      ids.length && ids.every((id) => allowed[id]) ? 'granted' : 'denied';
    const ads = valueFor('google-ads');
    const others = valueFor(...functional);
    return {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: valueFor('google-analytics'),
      functionality_storage: others,
      personalization_storage: others,
      security_storage: 'granted',
    };
  };
}

/**
 * Creates the function that sends commands to Google's tags. If page code replaces `dataLayer`, the new
 * queue is first given all earlier commands. A `dataLayer` that takes no entries is left alone.
 */
function createCommandQueue(): Command {
  // We define no `gtag` of our own: that name belongs to the shop's base code, or to its stub.
  const { gtag } = window;
  const sent: IArguments[] = [];
  let queue: unknown[] | undefined;
  const adopt = (next: unknown[] | undefined) => {
    if (next === queue) return;
    queue = next;
    // A tag that already reads the queue has replaced its `push`, and notices no other change.
    tryOrNull(() => {
      if (next && !next.includes(sent[0]))
        next[Object.hasOwn(next, 'push') ? 'push' : 'unshift'](...sent);
    });
  };
  tryOrNull(() => {
    window.dataLayer ||= [];
    adopt(window.dataLayer);
    Reflect.defineProperty(window, 'dataLayer', {
      configurable: true,
      get: () => queue,
      set: adopt,
    });
  });
  return function () {
    // If `var dataLayer` came first, our setter could not be installed, so look again.
    adopt(window.dataLayer);
    sent.push(arguments);
    tryOrNull(() => gtag?.(...arguments));
    // The shop's own `gtag` may throw, or push an array, which Google's tags ignore.
    tryOrNull(() => isLast(queue, arguments) || queue?.push(arguments));
  };
}

function isLast(queue: unknown[] | undefined, command: IArguments): boolean {
  // `dataLayer` may be no array: it then counts as its own last entry.
  const last = Object([queue].flat().at(-1));
  return 'callee' in last && [...command].every((part, index) => last[index] === part);
}
