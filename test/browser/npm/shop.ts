// A storefront as an engineer writes one: it is type-checked and bundled by npm.long.test.ts.
import { createKotowari, type Kotowari } from 'kotowari';
import { definePartners, partnersEn, partnersJa } from 'kotowari/partners';
import { deliverRecords, type RecordFacts, toIso27560 } from 'kotowari/records';
import { mountNotice } from 'kotowari/ui';
import { criteo } from 'kotowari/vendors';

const kotowari: Kotowari = createKotowari({
  vendors: ['google-analytics', criteo.rules.id],
  policy: { url: '/terms.html', version: '2026-11-01' },
});
mountNotice(kotowari);
definePartners(kotowari, (locale, use) => use(locale === 'ja' ? partnersJa : partnersEn));

const loader = document.createElement('script');
loader.src = 'https://dynamic.criteo.com/js/ld/ld.js?a=12345';
loader.id = 'loader';
document.head.append(loader);

kotowari.whenAllowed('criteo').then(() => {
  document.documentElement.dataset.criteo = 'allowed';
});

deliverRecords(kotowari);
export const exportRecords = (facts: RecordFacts): string =>
  JSON.stringify(kotowari.records().map((record) => toIso27560(record, kotowari.config, facts)));
