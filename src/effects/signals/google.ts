import { tryOrNull } from '../../lib/tryOrNull';
import type { Config, ConsentState, Effect, VendorRules } from '../../types';
import { differsFromDefault } from './differsFromDefault';

type Command = (...command: unknown[]) => void;

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: Command;
    /** `ga-disable-G-…`: whether Google's tag is silent for this id. */
    [disable: `ga-disable-${string}`]: boolean;
  }
}

/**
 * Speaks Google Consent Mode v2: one global `default` with all seven types before anything reads it,
 * the stored choice as an `update` in the same task, and one `update` for each later decision. Where
 * tags run without a choice (opt-out), an `update` says that, too.
 *
 * The tag takes `Arguments` objects only, treats a type that is not named as granted, and forgets
 * everything between pages (https://developers.google.com/tag-platform/security/guides/consent).
 */
export function signalGoogle(
  state: ConsentState,
  { vendors, google }: Pick<Config, 'vendors' | 'google'>,
): Effect {
  const say = openLine();
  const typesOf = createTypes(vendors);
  const isAdvanced = google.consentMode === 'advanced';
  // In advanced mode the pings that come before the choice are wanted.
  const silence = ({ decided, vendors: allowed }: ConsentState) => {
    for (const id of google.measurementIds) {
      window[`ga-disable-${id}`] = !allowed['google-analytics'] && (decided || !isAdvanced);
    }
  };

  const first = { ...typesOf({}), ...(isAdvanced && { wait_for_update: google.waitForUpdate }) };
  say('consent', 'default', first);
  // As near as any region's own default, so that none wins over ours.
  if (google.region.length) say('consent', 'default', { ...first, region: google.region });
  say('set', 'ads_data_redaction', google.adsDataRedaction);
  say('set', 'url_passthrough', google.urlPassthrough);
  silence(state);
  const update = ({ vendors: allowed }: ConsentState) => say('consent', 'update', typesOf(allowed));
  if (differsFromDefault(state)) update(state);
  return (next) => {
    silence(next);
    update(next);
  };
}

/** Makes what tells all seven types from what is allowed: one that is left out counts as granted. */
function createTypes(vendors: readonly VendorRules[]) {
  const functional = vendors
    .filter(({ purposes }) => purposes.includes('functional'))
    .map(({ id }) => id);
  return (allowed: ConsentState['vendors']) => {
    const word = (...ids: string[]) =>
      ids.length && ids.every((id) => allowed[id]) ? 'granted' : 'denied';
    const ads = word('google-ads');
    const others = word(...functional);
    return {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: word('google-analytics'),
      functionality_storage: others,
      personalization_storage: others,
      security_storage: 'granted',
    };
  };
}

/**
 * Makes the function that speaks to Google's tags. A `dataLayer` that is put in the place of another
 * is told first of all what was said before; one that takes no entries is left as it is.
 */
function openLine(): Command {
  // The shop's own name for this is left to its base code, or to what stands in for that.
  const { gtag } = window;
  const said: IArguments[] = [];
  let known: unknown[] | undefined;
  const meet = (next: unknown[] | undefined) => {
    if (next === known) return;
    known = next;
    // A tag that reads the queue already has a `push` of its own on it, and sees nothing else.
    tryOrNull(() => {
      if (next && !next.includes(said[0]))
        next[Object.hasOwn(next, 'push') ? 'push' : 'unshift'](...said);
    });
  };
  tryOrNull(() => {
    window.dataLayer ||= [];
    meet(window.dataLayer);
    Reflect.defineProperty(window, 'dataLayer', {
      configurable: true,
      get: () => known,
      set: meet,
    });
  });
  return function () {
    // Where `var dataLayer` came first, nothing else tells that there is a new one.
    meet(window.dataLayer);
    said.push(arguments);
    tryOrNull(() => gtag?.(...arguments));
    // The shop's own may throw, or push a list, which the tags pass over.
    tryOrNull(() => isLast(known, arguments) || known?.push(arguments));
  };
}

function isLast(queue: unknown[] | undefined, command: IArguments): boolean {
  // What is no list counts as its own last entry.
  const last = Object([queue].flat().at(-1));
  return 'callee' in last && [...command].every((word, index) => last[index] === word);
}
