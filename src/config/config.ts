import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import type { Config, UserConfig } from '../types';
import { isSound } from './isSound';
import { defaults, ids, model } from './model';
import { ownVendorsOf } from './ownVendorsOf';
import { fits } from './shape';

/**
 * Fills in the defaults.
 *
 * @throws Error on an unknown key, a wrong type or an unknown id; `explain` tells which.
 */
export function readConfig(user: UserConfig): Config {
  if (!fits(user, model) || !isSound(user)) throw Error('kotowari: bad configuration');
  const { vendors = ids, partners, region = '', mode } = user;
  const used = [...builtInRules, ...ownVendorsOf(user)].filter(
    (vendor) => vendors.includes(vendor.id) || vendors.includes(vendor),
  );
  const rows = partners ?? Object.entries(builtInRows).map(([id, vendor]) => ({ id, vendor }));
  const { default: otherwise = 'opt-in', regions = {} } =
    typeof mode === 'object' ? mode : { default: mode };
  return {
    ...defaults,
    ...user,
    mode: regions[region] ?? regions[region.slice(0, 2)] ?? otherwise,
    vendors: used,
    partners: rows
      .map((row, index) => ({ row: index + 1, ...row }))
      .filter(({ vendor }) => used.some(({ id }) => id === vendor)),
    policy: { ...defaults.policy, ...user.policy },
    storage: { ...defaults.storage, ...user.storage },
    google: { ...defaults.google, ...user.google },
    meta: { ...defaults.meta, ...user.meta },
    notice: { ...defaults.notice, ...user.notice },
    signals: { ...defaults.signals, ...user.signals },
    records: { ...defaults.records, ...user.records },
  };
}
