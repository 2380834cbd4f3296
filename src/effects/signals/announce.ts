import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState } from '../../types';

/**
 * Tells page code of a decision: a `kotowari:change` event on the document, and for Tag Manager's
 * triggers an entry on `dataLayer` (R14).
 */
export function announce(state: ConsentState): void {
  const { vendors, how } = state;
  tryOrNull(() => window.dataLayer?.push({ event: 'kotowari_change', kotowari: { vendors, how } }));
  document.dispatchEvent(new CustomEvent('kotowari:change', { detail: state }));
}
