import { Object } from '../../lib/natives';
import type { ConsentState } from '../../types';

/**
 * Whether a consent API needs an update for the initial state. We set its default to denied, so it does
 * if there is a stored choice, or if tags run without one (opt-out).
 */
export function differsFromDefault({ decided, vendors }: ConsentState): boolean {
  return decided || Object.values(vendors).includes(true);
}
