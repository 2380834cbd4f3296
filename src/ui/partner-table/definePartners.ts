import type { PartnersPack } from '../../partners/pack';
import type { Locale } from '../../partners/words.ja';
import type { Kotowari } from '../../types';
import { showPartners } from './showPartners';

/** Calls back with what the table says in a language, at once or later. */
export type PartnersSource = (locale: Locale, use: (pack: PartnersPack) => void) => void;

/**
 * Defines `<kotowari-partners>`: the table of partners of the terms page, live. What a server has put
 * into it stays, and gets its switches. `columns` and `purposes` say what is shown (`sent purpose stop
 * policy`; `advertising`), `lang` the language: the page's, else the configuration's.
 */
export function definePartners(kotowari: Kotowari, source: PartnersSource): void {
  if (customElements.get('kotowari-partners')) return;
  customElements.define(
    'kotowari-partners',
    class extends HTMLElement {
      #undo: (() => void) | undefined;
      #isHere = false;

      connectedCallback(): void {
        this.#isHere = true;
        // While the page is parsed, what is in the element has not come yet.
        if (document.readyState !== 'loading') this.#show();
        else document.addEventListener('DOMContentLoaded', () => this.#show());
      }

      disconnectedCallback(): void {
        this.#isHere = false;
        this.#undo?.();
      }

      #show(): void {
        const language = this.lang || kotowari.locale;
        source(/^ja\b/i.test(language) ? 'ja' : 'en', (pack) => {
          if (!this.#isHere) return;
          this.#undo?.();
          this.#undo = showPartners(kotowari, this, pack);
        });
      }
    },
  );
}
