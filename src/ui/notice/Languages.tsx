interface LanguagesProps {
  /** BCP 47; none or one: there is nothing to choose. */
  readonly offered: readonly string[];
  readonly locale: string;
  readonly onChoose: (locale: string) => void;
}

/**
 * The control that changes the language: each by its own name, as the browser knows it. Its own name is in
 * English beside Japanese, for those who cannot read the words around it.
 */
export function Languages({ offered, locale, onChoose }: LanguagesProps) {
  if (offered.length < 2) return null;
  return (
    <p class="ktw-languages">
      <select
        aria-label="Language / 言語"
        value={locale}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {offered.map((each) => (
          <option key={each} value={each} lang={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </p>
  );
}

function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
