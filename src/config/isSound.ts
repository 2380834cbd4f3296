import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import type { UserConfig } from '../types';
import { ownVendorsOf } from './ownVendorsOf';

/**
 * Whether a configuration that is like its model is right in what no model says: what must be there is
 * there, what names a vendor names one, and no name means two things, so that nobody is allowed by
 * another one's name. `findUnsound` says in words what is not.
 */
export function isSound(user: UserConfig): boolean {
  const { hosts = {}, partners = [] } = user;
  const own = ownVendorsOf(user);
  const builtIn = builtInRules.map(({ id }) => id);
  const known = [...builtIn, ...own.map(({ id }) => id)];
  const names = [
    ...new Set([...builtIn, ...Object.keys(builtInRows)]),
    ...own.map(({ id }) => id),
    ...new Set([...builtInRules, ...own].flatMap(({ purposes }) => purposes)),
  ];
  return (
    new Set(names).size === names.length &&
    own.every(
      ({ id, purposes, hold }) =>
        id && purposes?.[0] && hold?.[0] && hold.every(({ host }) => host?.[0]),
    ) &&
    partners.every(({ id, vendor }) => id && known.includes(vendor)) &&
    Object.values(hosts).every((name) => name.includes('.') || known.includes(name))
  );
}
