/** A point in time (ISO 8601) as a day, in words: `2026年11月1日`. Empty where there is none. */
export function formatDate(iso: string | null | undefined, locale: string): string {
  return iso ? new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' }) : '';
}
