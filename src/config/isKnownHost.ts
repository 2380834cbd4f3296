import { tagManagerRules } from '../../vendors/tag-managers';
import type { VendorRules } from '../types';

/** Whether any rule names a host, or a parent of it. Only such a host can lend its rules in `hosts`. */
export function isKnownHost(name: string, rules: readonly VendorRules[]): boolean {
  return [...tagManagerRules, ...rules.flatMap(({ hold, never = [] }) => [...hold, ...never])]
    .flatMap(({ host }) => host)
    .some((host) => `.${name}`.endsWith(host.startsWith('.') ? host : `.${host}`));
}
