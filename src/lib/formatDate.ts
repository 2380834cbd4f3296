/** Formats an ISO 8601 time as a day in words: `2026年11月1日`. Returns an empty string for no time. */
export function formatDate(iso: string | null | undefined, locale: string): string {
  return iso ? new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' }) : '';
}
