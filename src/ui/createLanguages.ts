import { element } from './element';

/**
 * The control that changes the language: each by its own name, as the browser knows it. Its name is in
 * English beside Japanese, for who cannot read what stands around it.
 */
export function createLanguages(
  locales: readonly string[],
  locale: string,
  choose: (locale: string) => void,
): Node | '' {
  if (locales.length < 2) return '';
  const options = locales.map((each) => {
    const name = new Intl.DisplayNames(each, { type: 'language' }).of(each) ?? each;
    return element('option', { value: each, lang: each }, name);
  });
  const select = element('select', { 'aria-label': 'Language / 言語' }, ...options);
  select.value = locale;
  select.onchange = () => choose(select.value);
  return select;
}
