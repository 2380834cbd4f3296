// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(new URL('docs/', root), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documentation', () => {
  it.each(pages)('links to existing pages and headings: %s', (page) => {
    expect(linksIn(page).filter((link) => !exists(new URL(link, new URL(page, root))))).toEqual([]);
  });

  it('has links to check', () => {
    expect(pages.flatMap(linksIn).filter((link) => link.includes('#')).length).toBeGreaterThan(5);
  });
});

/** Returns the links into the repository. */
function linksIn(page: string): string[] {
  const text = readFileSync(new URL(page, root), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^https?:/.test(link));
}

function exists(url: URL): boolean {
  const file = new URL(url.pathname, url);
  if (!existsSync(file)) return false;
  return !url.hash || headingsIn(file).includes(decodeURIComponent(url.hash.slice(1)));
}

/** Returns the anchors of a page's headings. */
function headingsIn(file: URL): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => /^#+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );
}
