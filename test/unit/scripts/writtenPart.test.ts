// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writtenPart } from '../../../scripts/writtenPart';

const start = '<!-- what follows is written by: npm run some -->';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotowari-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(text: string) {
  const path = join(folder, 'page.md');
  writeFileSync(path, text);
  return { part: writtenPart(pathToFileURL(path), 'some'), text: () => readFileSync(path, 'utf8') };
}

describe('the generated part of a page', () => {
  it.each([
    ['is empty', `before\n${start}\n<!-- end -->\nafter\n`],
    ['exists', `before\n${start}\n\nold\n\n<!-- end -->\nafter\n`],
  ])('is replaced if it %s, and the rest of the page stays', (_, before) => {
    const { part, text } = page(before);
    part.write('new\n');
    expect(text()).toBe(`before\n${start}\n\nnew\n\n<!-- end -->\nafter\n`);
    expect(part.read()).toBe('new');
    part.write(part.read());
    expect(text()).toBe(`before\n${start}\n\nnew\n\n<!-- end -->\nafter\n`);
  });

  it.each([
    ['beginning', 'before\n<!-- end -->\nafter'],
    ['end', `before\n${start}\nafter`],
  ])('is not written into a page without its %s marker', (_, before) => {
    const { part, text } = page(before);
    expect(() => part.write('new')).toThrow('page.md needs <!-- what follows');
    expect(text()).toBe(before);
  });
});
