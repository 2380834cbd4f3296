import type { Fault } from './fault';
import { languages } from './languages';

/**
 * Finds the languages that a configuration names and that have no words: the files of the script tag have
 * no others. A site that uses the package can bring words of its own.
 */
export function checkLanguages(user: unknown): Fault[] {
  const { locale, locales } = Object(user);
  const named = [
    [['locale'], locale] as const,
    ...(Array.isArray(locales) ? locales : []).map(
      (each, index) => [['locales', index], each] as const,
    ),
  ];
  return named.flatMap(([path, found]) =>
    typeof found !== 'string' || languages.includes(found.toLowerCase().split('-')[0] ?? '')
      ? []
      : [{ code: 'language', path, found, expected: languages }],
  );
}
