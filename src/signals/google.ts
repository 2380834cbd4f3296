import type { ConsentState } from '../consent';
import type { Observable } from '../store';

type Command = (...command: unknown[]) => void;

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: Command;
  }
}

/**
 * Speaks Google Consent Mode v2: one `default` with all seven types before anything reads it, the
 * stored choice as an `update` in the same task, and one `update` for each later decision.
 *
 * The tag takes `Arguments` objects only, treats a type that is not named as granted, and forgets
 * everything between pages (https://developers.google.com/tag-platform/security/guides/consent).
 */
export function signalGoogle(store: Observable<ConsentState>): void {
  window.dataLayer ??= [];
  // The shop's own name for this is left to its base code, or to what stands in for that.
  const gtag: Command =
    window.gtag ??
    function () {
      window.dataLayer?.push(arguments);
    };
  gtag('consent', 'default', typesOf({}));
  const update = ({ vendors }: ConsentState) => gtag('consent', 'update', typesOf(vendors));
  if (store.get().decided) update(store.get());
  store.subscribe(update);
}

/** All seven types: one that is left out counts as granted. No vendor here is `functional`. */
function typesOf(vendors: ConsentState['vendors']) {
  const word = (id: string) => (vendors[id] ? 'granted' : 'denied');
  const ads = word('google-ads');
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: word('google-analytics'),
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted',
  };
}
