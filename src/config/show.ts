/** Shows a value of a configuration in a sentence. */
export function show(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return String(found);
  }
}
