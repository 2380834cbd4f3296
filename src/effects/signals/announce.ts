import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, Observable } from '../../types';

/**
 * Tells page code of each decision: a `kotowari:change` event on the document, and for Tag Manager's
 * triggers an entry on `dataLayer` (R14).
 */
export function announce(store: Observable<ConsentState>): void {
  store.subscribe((state) => {
    const { vendors, how } = state;
    tryOrNull(() =>
      window.dataLayer?.push({ event: 'kotowari_change', kotowari: { vendors, how } }),
    );
    document.dispatchEvent(new CustomEvent('kotowari:change', { detail: state }));
  });
}
