/**
 * A pattern for what begins like one of `texts`, and then goes on to `end`. Every character stands
 * for itself, apart from those that `signs` gives a meaning.
 *
 * @example toPattern(['_ga_*'], { '*': '[^]*' }, '$')
 */
export function toPattern(
  texts: readonly string[],
  signs: Readonly<Record<string, string>>,
  end = '',
): RegExp {
  const choices = texts.map((text) => text.replace(/\W/g, (sign) => signs[sign] ?? `\\${sign}`));
  return RegExp(`^(${choices.join('|')})${end}`);
}
