/** Finds what a registry shows of a package and what this one does not say yet. */
export function findMissing(packageJson: object): string[] {
  return ['repository', 'homepage', 'bugs'].filter((key) => !(key in packageJson));
}
