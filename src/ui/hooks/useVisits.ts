import { useState } from 'preact/hooks';
import { toJson } from '../../lib/toJson';
import { tryOrNull } from '../../lib/tryOrNull';

/** When the opt-out pages of the partners were opened, by row id (ISO 8601). */
export type Visits = Readonly<Record<string, string>>;

/**
 * Remembers on this device alone which opt-out pages were opened; nothing of it is sent.
 *
 * @param key in `localStorage`
 */
export function useVisits(key: string) {
  const [visits, setVisits] = useState<Visits>(() => readVisits(key));
  const keep = (next: Visits) => {
    writeVisits(key, next);
    setVisits(next);
  };
  return {
    visits,
    visit: (id: string) => keep({ ...readVisits(key), [id]: new Date().toISOString() }),
    forget: () => keep({}),
  };
}

/** What is remembered; what cannot be right is left out. */
export function readVisits(key: string): Visits {
  const kept: unknown = tryOrNull(() => JSON.parse(localStorage.getItem(key) ?? ''));
  const entries = Object.entries(Object(kept) as object);
  return Object.fromEntries(
    entries.filter(([, at]) => typeof at === 'string' && Date.parse(at) > 0),
  );
}

/** Keeps these; none: nothing is left behind. */
export function writeVisits(key: string, visits: Visits): void {
  tryOrNull(() => {
    if (Object.keys(visits).length) localStorage.setItem(key, toJson(visits));
    else localStorage.removeItem(key);
  });
}
