import { tryOrNull } from '../../lib/tryOrNull';

/** When the opt-out pages of the partners were opened, by row id (ISO 8601). */
export type Visits = Readonly<Record<string, string>>;

/** Remembers on this device alone which opt-out pages were opened; nothing of it is sent. */
export function createVisits(key: string) {
  return {
    read(): Visits {
      const kept: unknown = tryOrNull(() => JSON.parse(localStorage.getItem(key) ?? ''));
      const entries = Object.entries(Object(kept) as object);
      const isDate = (at: unknown) => typeof at === 'string' && Date.parse(at) > 0;
      return Object.fromEntries(entries.filter(([, at]) => isDate(at)));
    },
    /** Keeps these; none: nothing is left behind. */
    write(visits: Visits): void {
      tryOrNull(() => {
        if (Object.keys(visits).length) localStorage.setItem(key, JSON.stringify(visits));
        else localStorage.removeItem(key);
      });
    },
  };
}
