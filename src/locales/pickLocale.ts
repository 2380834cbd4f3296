/**
 * The one of `locales` that fits a language tag best, else English, else the first. Chinese of Taiwan,
 * Hong Kong and Macao is written in traditional characters, any other in simplified ones.
 */
export function pickLocale(tag: string, locales: readonly string[]): string {
  const whole = tag.toLowerCase();
  const wish = /^zh-(tw|hk|mo)\b/.test(whole) ? 'zh-hant' : whole;
  const fits = (locale: string) => {
    const known = locale.toLowerCase();
    return wish === known || wish.startsWith(`${known}-`);
  };
  const speaks = (locale: string) => locale.split('-')[0] === wish.split('-')[0];
  return (
    locales.find(fits) ??
    locales.find(speaks) ??
    locales.find((each) => each === 'en') ??
    locales[0] ??
    ''
  );
}
