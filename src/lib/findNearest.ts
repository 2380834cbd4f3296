import { countEdits } from './countEdits';

/** Returns the name that was probably meant, if one is similar enough. */
export function findNearest(found: string, names: readonly string[]): string | undefined {
  return names
    .map((name) => ({ name, edits: countEdits(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits < name.length / 2)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
