import type { Name } from '../../types';
import type { ReactNode } from './runtime';
import { useConsent } from './useConsent';

export interface ConsentedProps {
  /** A vendor, row or purpose id. */
  readonly vendor: Name;
  /** What is shown as long as it is not allowed. */
  readonly fallback?: ReactNode;
  readonly children?: ReactNode;
}

/** Shows its children while a vendor is allowed. */
export function Consented({ vendor, fallback = null, children }: ConsentedProps): ReactNode {
  return useConsent(vendor) ? children : fallback;
}
