import type { Kotowari } from '../types';

/**
 * Globals by which other consent tools are known, and the API of IAB Europe's framework.
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
 * Keeps the notice closed where another consent tool is on the page, found now or once the page and its
 * files are there, and warns of it once by the name of its global.
 *
 * One of the two has to ask, and the other one does. Nothing is let go for it: what it was told has to
 * be told here as well, by `update`, and until then all is held.
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

/** An element with such an id is a property of the window as well. */
function isTool(name: string): boolean {
  const found: unknown = Reflect.get(window, name);
  return !!found && !(found instanceof Node);
}
