/** The value of `data-consent` for one name or several. */
export function toMark(vendor: string | readonly string[]): string {
  return [vendor].flat().join(' ');
}
