/** Finds addresses in code or styles, with or without a scheme: `.google-analytics.com/ga.js`. */
export function addressesIn(text: string): string[] {
  // The lookbehind keeps the search of a long word linear.
  return text.match(/(?<![\w-])[\w-]*(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"'<>\\)`]*)?/g) ?? [];
}
