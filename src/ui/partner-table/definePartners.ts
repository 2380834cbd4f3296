import type { PartnersPack } from '../../partners/pack';
import type { Locale } from '../../partners/words.ja';
import type { Kotowari } from '../../types';
import { definePartnersElement } from './definePartnersElement';
import { showPartners } from './showPartners';

/** Calls back with what the table says in a language, at once or later. */
export type PartnersSource = (locale: Locale, use: (pack: PartnersPack) => void) => void;

/**
 * Defines `<kotowari-partners>`: the table of partners of the terms page, live. What a server has put
 * into it stays, and gets its switches. `columns` and `purposes` say what is shown (`sent purpose stop
 * policy`; `advertising`), `lang` the language: the page's, else the configuration's. On a server it does
 * nothing.
 */
export function definePartners(kotowari: Kotowari, source: PartnersSource): void {
  definePartnersElement(
    (element) =>
      new Promise((resolve) => {
        const language = element.lang || kotowari.locale;
        source(/^ja\b/i.test(language) ? 'ja' : 'en', (pack) => {
          if (element.isConnected) resolve(showPartners(kotowari, element, pack));
        });
      }),
  );
}
