/**
 * The section of a version in the changelog, without its heading.
 *
 * @throws Error if there is none
 */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
  if (!section)
    throw new Error(`CHANGELOG.md: it has no section "## ${version}". Write one first.`);
  return `${section.slice(section.indexOf('\n')).trim()}\n`;
}
