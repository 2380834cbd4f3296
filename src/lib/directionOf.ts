/** Languages written from right to left. */
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Returns the writing direction of a language, given its tag: `ar-EG`. */
export function directionOf(locale: string): 'rtl' | 'ltr' {
  return rightToLeft.includes(locale.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
