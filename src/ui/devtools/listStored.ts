import { toPattern } from '../../lib/toPattern';
import { tryOrNull } from '../../lib/tryOrNull';
import type { Kotowari } from '../../types';

/** A cookie, or an entry of the browser's storage, that the page can read. */
export interface StoredRow {
  readonly name: string;
  readonly place: 'cookie' | 'localStorage' | 'sessionStorage';
  /** The vendors whose rules name it. Where there are any, it goes when one of them is refused. */
  readonly vendors: readonly string[];
}

/** Lists what is stored, with whose it is. */
export function listStored({ config }: Kotowari): StoredRow[] {
  const owners = config.vendors.map(({ id, cookies = [], storage = [], keep = [] }) => ({
    id,
    theirs: toPattern([...cookies, ...storage], { '*': '.*' }, '$'),
    kept: toPattern(keep.length ? keep : ['\n'], { '*': '.*' }, '$'),
    hasNames: cookies.length + storage.length > 0,
  }));
  const isKept = (name: string) => owners.some(({ kept }) => kept.test(name));
  const vendorsOf = (name: string) =>
    isKept(name)
      ? []
      : owners.filter(({ theirs, hasNames }) => hasNames && theirs.test(name)).map(({ id }) => id);
  return listNames().map(({ name, place }) => ({ name, place, vendors: vendorsOf(name) }));
}

function listNames(): Pick<StoredRow, 'name' | 'place'>[] {
  const cookies = tryOrNull(() => document.cookie.split('; ')) ?? [];
  const entries = (['localStorage', 'sessionStorage'] as const).flatMap((place) =>
    (tryOrNull(() => Object.keys(window[place])) ?? []).map((name) => ({ name, place })),
  );
  const names = cookies.flatMap((pair) => pair.split('=')[0] || []);
  return [...names.map((name) => ({ name, place: 'cookie' as const })), ...entries];
}
