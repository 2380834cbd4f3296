import type { Kotowari, Name } from '../../types';
import { useCallback } from './runtime';
import { useStore } from './useStore';

/**
 * Whether the shopper has allowed a vendor, a listed partner or a purpose. The component is drawn anew
 * only when the answer changes. On a server, and while the page is hydrated, it is false.
 */
export function useConsent(name: Name): boolean {
  const read = useCallback((client: Kotowari | undefined) => !!client?.hasConsent(name), [name]);
  return useStore(read, ({ vendors }) => vendors[name] === true);
}
