import { CustomEvent } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState } from '../../types';

/**
 * Announces a decision to page code: as a `kotowari:change` event on the document, and as an entry on
 * `dataLayer` for triggers in Tag Manager (R14).
 */
export function announce(state: ConsentState): void {
  const { vendors, how } = state;
  tryOrNull(() => window.dataLayer?.push({ event: 'kotowari_change', kotowari: { vendors, how } }));
  document.dispatchEvent(new CustomEvent('kotowari:change', { detail: state }));
}
