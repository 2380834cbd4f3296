import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Subject } from './subject';

/** Where the other tools are installed: apart, so that the project does not need what they need. */
export const peersFolder = new URL('../peers/', import.meta.url);

/** Installs the other tools, in the versions of their lock file, where that has not been done. */
export function installPeers(): void {
  if (existsSync(new URL('node_modules/', peersFolder))) return;
  const options = { cwd: fileURLToPath(peersFolder), stdio: 'inherit' } as const;
  const { status } = spawnSync('npm', ['ci'], options);
  if (status !== 0)
    throw new Error('The peers cannot be installed: run `npm ci` in test/bench/peers.');
}

const purposes = [
  { id: 'analytics', title: 'Analytics', description: 'How the shop is used.' },
  { id: 'advertising', title: 'Advertising', description: 'Which advertisements lead here.' },
];

/** The other tools, each put in as its own README says, with two purposes to choose from. */
export const peers: readonly Subject[] = [
  {
    name: 'vanilla-cookieconsent 3.1.0',
    head: '<link rel="stylesheet" href="/peers/vanilla-cookieconsent/dist/cookieconsent.css">',
    body: `<script src="/peers/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<script>CookieConsent.run(${JSON.stringify({
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title: 'We use cookies',
              description: 'This shop measures its visits and its advertisements.',
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              showPreferencesBtn: 'Manage preferences',
            },
            preferencesModal: {
              title: 'Preferences',
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              savePreferencesBtn: 'Save',
              sections: purposes.map(({ id, title, description }) => ({
                title,
                description,
                linkedCategory: id,
              })),
            },
          },
        },
      },
    })})</script>`,
    notice: '#cc-main .cm',
    refuse: '#cc-main [data-role=necessary]',
  },
  {
    name: 'orejime 3.2.1',
    head: `<link rel="stylesheet" href="/peers/orejime/dist/orejime-standard.css">
<script>window.orejimeConfig = ${JSON.stringify({ privacyPolicyUrl: '/terms', purposes })}</script>`,
    body: '<script src="/peers/orejime/dist/orejime-standard-en.js"></script>',
    notice: '.orejime-Banner',
    refuse: '.orejime-Banner-declineButton',
  },
  {
    name: 'klaro 0.7.22',
    head: `<script defer src="/peers/klaro-config.js"></script>
<script defer src="/peers/klaro/dist/klaro.js"></script>`,
    notice: '.klaro .cookie-notice',
    refuse: '.klaro .cn-decline',
  },
  {
    name: 'tarteaucitronjs 1.34.0',
    head: `<script src="/peers/tarteaucitronjs/tarteaucitron.min.js"></script>
<script>tarteaucitron.init({ privacyUrl: '/terms', orientation: 'middle', showIcon: true, highPrivacy: true, DenyAllCta: true })</script>`,
    body: `<script>
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.job.push('facebookpixel');
tarteaucitron.user.gtagUa = 'G-XXXXXXXXXX';
tarteaucitron.user.facebookpixelId = '1';
</script>`,
    notice: '#tarteaucitronAlertBig',
    refuse: '#tarteaucitronAllDenied2',
  },
  {
    name: 'cookieconsent (Osano) 3.1.1',
    head: '<link rel="stylesheet" href="/peers/cookieconsent/build/cookieconsent.min.css">',
    body: `<script src="/peers/cookieconsent/build/cookieconsent.min.js" data-cfasync="false"></script>
<script>window.cookieconsent.initialise({ type: 'opt-in', palette: { popup: { background: '#000' }, button: { background: '#f1d600' } } })</script>`,
    notice: '.cc-window',
    refuse: '.cc-window .cc-deny',
  },
];

/** Klaro reads its configuration from a file of its own. */
export const klaroConfig = `var klaroConfig = ${JSON.stringify({
  version: 1,
  elementID: 'klaro',
  translations: { zz: { privacyPolicyUrl: '/terms' } },
  services: purposes.map(({ id, title }) => ({ name: id, title, purposes: [id] })),
})};`;
