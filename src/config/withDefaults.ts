import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import type { Config, UserConfig } from '../types';
import { defaults } from './defaults';
import { pickMode } from './pickMode';
import { separateClarity } from './separateClarity';

/** Fills in the defaults of a configuration that `validate` finds nothing wrong with. */
export function withDefaults(user: UserConfig): Config {
  const { vendors = builtInRules.map(({ id }) => id), partners, region, mode } = user;
  const own = vendors.flatMap((vendor) => (typeof vendor === 'object' ? vendor : []));
  const used = [...builtInRules.filter(({ id }) => vendors.includes(id)), ...own];
  const rows = partners ?? Object.entries(builtInRows).map(([id, vendor]) => ({ id, vendor }));
  return {
    ...defaults,
    ...user,
    mode: pickMode(mode, region),
    vendors: separateClarity(used),
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
