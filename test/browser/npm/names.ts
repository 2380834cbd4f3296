// A project with a vendor of its own, which registers its configuration once. npm.long.test.ts compiles it:
// each line below a `@ts-expect-error` must not compile.
import { createKotowari, defineConfig, loadScript, type Name } from 'kotowari';

const config = defineConfig({
  vendors: [
    'criteo',
    'google-ads',
    { id: 'own-chat', purposes: ['functional', 'support'], hold: [{ host: '.chat.example' }] },
  ],
});

declare module 'kotowari' {
  interface Register {
    config: typeof config;
  }
}

const kotowari = createKotowari(config);
export const known: readonly Name[] = ['criteo', 'google', 'google-llc', 'own-chat', 'support'];
kotowari.hasConsent('own-chat');
kotowari.update({ 'google-llc': true, support: false });
createKotowari().hasConsent('own-chat');
window.kotowari?.whenAllowed('advertising');

// @ts-expect-error a slip
kotowari.hasConsent('crietoo');
// @ts-expect-error a built-in vendor that this project has not
kotowari.hasConsent('line');
// @ts-expect-error a row whose vendor this project has not
kotowari.update({ 'yahoo-japan': true });
// @ts-expect-error a decision is a boolean
kotowari.update({ criteo: 'true' });
// @ts-expect-error a slip
kotowari.whenAllowed('advertisng');
// @ts-expect-error a slip
window.kotowari?.hasConsent('crietoo');
// @ts-expect-error a slip
loadScript('own-chart', 'https://chat.example/a.js');
// @ts-expect-error the state is read, not written
kotowari.state.decided = true;

// @ts-expect-error no such vendor
defineConfig({ vendors: ['crietoo'] });
// @ts-expect-error no such key
defineConfig({ vendor: ['criteo'] });
// @ts-expect-error no such value
defineConfig({ mode: 'optin' });
// @ts-expect-error no such key further in
defineConfig({ policy: { link: '/terms' } });

document.addEventListener('kotowari:change', ({ detail }) => {
  const isDecided: boolean = detail.decided;
  // @ts-expect-error no such part of the state
  return isDecided && detail.choices;
});

/** What a server has as JSON has no names that the compiler could know. */
export function readAny(user: Parameters<typeof createKotowari>[0], name: string): boolean {
  return createKotowari(user).hasConsent(name);
}
