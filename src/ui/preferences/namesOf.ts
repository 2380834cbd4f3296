import type { LocalePack } from '../../locales/localePack';
import { listRows } from '../../partners/listRows';
import type { Kotowari } from '../../types';

/** The names of vendors, as the rows of the site have them. */
export function namesOf(
  kotowari: Kotowari,
  ids: readonly string[],
  { catalogue, locale }: LocalePack,
): readonly string[] {
  const rows = listRows(kotowari, catalogue, locale);
  return ids.map((id) => rows.find(({ vendor }) => vendor === id)?.name.text ?? id);
}
