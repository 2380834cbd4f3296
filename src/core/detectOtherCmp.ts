import type { Kotowari } from '../types';

/**
 * The globals of other consent tools, and the API of IAB Europe's framework (`__tcfapi`).
 *
 * Sources: duckduckgo/autoconsent@001de42, lib/eval-snippets.ts, for all but the last four;
 * orestbida/cookieconsent, src/core/api.js, for `_ccRun`; maxwellmlin/cookie-classify,
 * injections/cmp-detection.js, for `OneTrust`; sites of CookieYes for `getCkyConsent`;
 * InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework for `__tcfapi`.
 */
const globals =
  'Cookiebot Didomi UC_UI klaro tarteaucitron truste Osano CookieInformation OneTrust _ccRun getCkyConsent __tcfapi'.split(
    ' ',
  );

/**
 * Closes the notice if the page has another consent tool, and warns once with the name of its global.
 * Looks now and again at the `load` event.
 *
 * Two notices on one page would be absurd, so the other tool asks. Its answer releases nothing here:
 * the site has to pass it on with `update`, and until then every tag stays held.
 */
export function detectOtherCmp({ view }: Kotowari): void {
  const look = () => {
    const name = globals.find(isTool);
    if (!name) return;
    stop();
    console.warn(`kotowari: window.${name} is another consent tool, so Kotowari does not ask`);
    if (view.get() === 'notice') view.set('closed');
  };
  const stop = () => removeEventListener('load', look);
  addEventListener('load', look);
  look();
}

/** An element with that id is a property of the window too, but no tool. */
function isTool(name: string): boolean {
  const found: unknown = Reflect.get(window, name);
  return !!found && !(found instanceof Node);
}
