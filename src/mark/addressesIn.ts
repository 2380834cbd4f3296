/** Addresses in code or styles, with or without a scheme: `.google-analytics.com/ga.js`. */
export function addressesIn(text: string): string[] {
  // Without the look behind, a long word would be read again from each of its letters.
  return text.match(/(?<![\w-])[\w-]*(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"'<>\\)`]*)?/g) ?? [];
}
