/**
 * Replaces the placeholders of a text with values.
 *
 * @example fillIn('{count}件', { count: 12 }) // '12件'
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => `${value}`),
    text,
  );
}
