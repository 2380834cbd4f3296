import type { Kotowari } from './client';
import type { ConsentState } from './consent';
import type { Name } from './names';

/** The element that reopens the preferences. Its content is the label. */
export interface PreferencesButtonElement extends HTMLElement {
  readonly localName: 'kotowari-preferences-button';
}

/** The element that shows the table of partners. */
export interface PartnersElement extends HTMLElement {
  readonly localName: 'kotowari-partners';
}

declare global {
  interface Window {
    /** The client, set by `kotowari.js`. */
    kotowari?: Kotowari<Name>;
  }

  interface DocumentEventMap {
    /** Fired after each decision. `detail` is the new state. */
    'kotowari:change': CustomEvent<ConsentState>;
  }

  interface HTMLElementTagNameMap {
    'kotowari-preferences-button': PreferencesButtonElement;
    'kotowari-partners': PartnersElement;
  }
}
