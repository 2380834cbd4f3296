import { attempt } from '../attempt';
import type { ConsentState } from '../consent';
import type { Observable } from '../store';

/**
 * Tells page code of each decision: a `kotowari:change` event on the document, and for Tag Manager's
 * triggers an entry on `dataLayer` (R14).
 */
export function announce(store: Observable<ConsentState>): void {
  store.subscribe((state) => {
    const { vendors, how } = state;
    attempt(() => window.dataLayer?.push({ event: 'kotowari_change', kotowari: { vendors, how } }));
    document.dispatchEvent(new CustomEvent('kotowari:change', { detail: state }));
  });
}
