import type { ShallowRef } from 'vue';
import type { Name } from '../../types';
import { useStore } from './useStore';

/**
 * Whether the shopper has allowed a vendor, a listed partner or a purpose: false on a server, and until
 * the component is mounted.
 */
export function useConsent(name: Name): Readonly<ShallowRef<boolean>> {
  return useStore(
    (client) => !!client?.hasConsent(name),
    ({ vendors }) => vendors[name] === true,
  );
}
