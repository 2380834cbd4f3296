// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', root), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, promise = '', , heldBy = '']) => ({ promise, heldBy }));

describe('docs/security.md', () => {
  it.each(rows)('names tests that exist: $promise', ({ heldBy }) => {
    const tests = heldBy.split('; ').map((each) => /^`([\w/.-]+)` (.+)$/.exec(each) ?? []);
    expect(tests.length).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of tests) {
      const path = ['.test.ts', '.test.tsx', '.long.test.ts']
        .map((ending) => new URL(`test/${file}${ending}`, root))
        .find((each) => existsSync(each));
      expect(path, `${file} does not exist`).toBeDefined();
      expect(path && readFileSync(path, 'utf8'), file).toContain(name);
    }
  });

  it('has a table of promises', () => {
    expect(rows.length).toBeGreaterThan(15);
  });
});
