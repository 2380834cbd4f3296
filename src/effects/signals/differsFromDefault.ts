import type { ConsentState } from '../../types';

/**
 * Whether a consent API has to be told the state of the start. Its default is to deny, so it has to be
 * with a stored choice, and where tags run without one (opt-out).
 */
export function differsFromDefault({ decided, vendors }: ConsentState): boolean {
  return decided || Object.values(vendors).includes(true);
}
