/** Addresses in code or styles, with or without a scheme: `.google-analytics.com/ga.js`. */
export function addressesIn(text: string): string[] {
  return text.match(/[\w-]*(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"'<>\\)`]*)?/g) ?? [];
}
