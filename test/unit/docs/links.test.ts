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
  it.each(pages)('leads to pages and headings that are there: %s', (page) => {
    expect(linksIn(page).filter((link) => !isThere(new URL(link, new URL(page, root))))).toEqual(
      [],
    );
  });

  it('has links that are looked at', () => {
    expect(pages.flatMap(linksIn).filter((link) => link.includes('#')).length).toBeGreaterThan(5);
  });
});

/** The links into the repository. */
function linksIn(page: string): string[] {
  const text = readFileSync(new URL(page, root), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^https?:/.test(link));
}

function isThere(url: URL): boolean {
  const file = new URL(url.pathname, url);
  if (!existsSync(file)) return false;
  return !url.hash || headingsIn(file).includes(decodeURIComponent(url.hash.slice(1)));
}

/** The headings of a page, as its links name them. */
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
