import { RegExp } from './natives';

/**
 * Builds a pattern that matches text starting with one of `texts`, followed by `end`. Every character is
 * literal except those listed in `wildcards`, which gives their regular expression.
 *
 * @example toPattern(['_ga_*'], { '*': '[^]*' }, '$')
 */
export function toPattern(
  texts: readonly string[],
  wildcards: Readonly<Record<string, string>>,
  end = '',
): RegExp {
  const choices = texts.map((text) =>
    text.replace(/\W/g, (char) => wildcards[char] ?? `\\${char}`),
  );
  return new RegExp(`^(${choices.join('|')})${end}`);
}
