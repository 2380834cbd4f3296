/** Languages that are written from right to left. */
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** The direction in which a language is written, by its tag: `ar-EG`. */
export function directionOf(locale: string): 'rtl' | 'ltr' {
  return rightToLeft.includes(locale.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
