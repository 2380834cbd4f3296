import { countEdits } from './countEdits';

/** The name that was meant, if one is near. */
export function findNearest(found: string, names: readonly string[]): string | undefined {
  return names
    .map((name) => ({ name, edits: countEdits(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits < name.length / 2)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
