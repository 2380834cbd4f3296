import { catalogue as en } from '../../vendors/catalogue.en';
import { catalogue as ja } from '../../vendors/catalogue.ja';
import { listKept } from '../partners/listKept';
import { listRows } from '../partners/listRows';
import type { Locale } from '../partners/words.ja';
import type { Config, Mode, UserConfig } from '../types';
import type { PageSource } from '../ui/terms-page/pageSource';

/**
 * Collects what a terms page says of a site.
 *
 * @param purposes partners for one of these alone; none: all
 */
export function collectPage(
  user: UserConfig,
  config: Config,
  locale: Locale,
  purposes: readonly string[] = [],
): PageSource {
  const isMeant = (of: readonly string[]) =>
    purposes.length === 0 || of.some((purpose) => purposes.includes(purpose));
  const catalogue = { ja, en }[locale];
  return {
    rows: listRows(config, catalogue, locale).filter((row) => isMeant(row.purposes)),
    catalogue,
    kept: listKept(config.vendors.filter((each) => isMeant(each.purposes))),
    shop: user.shop ?? {},
    storage: config.storage,
    mode: modeOf(user, config),
  };
}

/** Whether all wait or all run: not so where regions differ, or where files load ahead of the choice. */
function modeOf(user: UserConfig, { mode, google, meta }: Config): Mode | undefined {
  if (typeof user.mode === 'object') return undefined;
  const isEarly =
    google.consentMode === 'advanced' || google.tagManager === 'run' || meta.early !== 'no';
  return mode === 'opt-in' && isEarly ? undefined : mode;
}
