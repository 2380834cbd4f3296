import { Date, WeakMap, WeakRef } from '../lib/natives';
import type { LoggedRequest } from '../types';

/** What the gate has held, released and refused on this page, for `kotowari.requests`. */
export interface RequestLog {
  /** The oldest first. */
  readonly entries: readonly LoggedRequest[];
  /** Notes what became of a tag, or of a call by its key. What is noted again changes its entry. */
  note(subject: object, fate: LoggedRequest['fate'], kind: string, url: string): void;
}

/** The most entries. A page that asks for more than this is understood by the first ones. */
const most = 1000;

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  const bySubject = new WeakMap<object, LoggedRequest>();
  return {
    entries,
    note(subject, fate, kind, url) {
      const entry = bySubject.get(subject);
      if (entry?.url === url) entry.fate = fate;
      else if (entries.length < most) {
        const next = { subject: new WeakRef(subject), fate, kind, url, since: Date.now() };
        bySubject.set(subject, next);
        entries.push(next);
      }
    },
  };
}
