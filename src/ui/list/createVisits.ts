import { attempt } from '../../attempt';

/** When the opt-out pages of the partners were opened, by row id (ISO 8601). */
export type Visits = Readonly<Record<string, string>>;

/** Remembers on this device alone which opt-out pages were opened; nothing of it is sent. */
export function createVisits(key: string) {
  return {
    read(): Visits {
      const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? ''));
      const entries = Object.entries(Object(kept) as object);
      return Object.fromEntries(entries.filter(([, at]) => Date.parse(`${at}`) > 0));
    },
    write: (visits: Visits) =>
      void attempt(() => localStorage.setItem(key, JSON.stringify(visits))),
    clear: () => void attempt(() => localStorage.removeItem(key)),
  };
}
