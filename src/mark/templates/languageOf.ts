import { languages, type TemplateLanguage } from './languages';

const names = Object.keys(languages) as TemplateLanguage[];

/** The longest first: `a.blade.php` is Blade. */
const byEnding = names
  .flatMap((name) => languages[name].endings.map((ending) => [`.${ending}`, name] as const))
  .sort(([one], [other]) => other.length - one.length);

/** The language of a file by its name, or null where no template is called so. */
export function languageOf(path: string): TemplateLanguage | null {
  const name = path.toLowerCase();
  return byEnding.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}

/** The delimiters of Smarty that a text has: shop systems have changed them. */
export function dialectOf(language: TemplateLanguage, text: string): TemplateLanguage {
  if (language !== 'smarty') return language;
  if (/<!--\{[$/*\w]/.test(text)) return 'smarty-eccube';
  return /<\{[$/*\w]/.test(text) ? 'smarty-colorme' : language;
}
