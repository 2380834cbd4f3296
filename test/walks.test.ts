// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sections = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split(/^## /m);
const walks = sections.find((section) => section.startsWith('Three walks')) ?? '';

/** A step of a walk: a file, and the names that it must hold. */
const steps = [...walks.matchAll(/`((?:src|test)\/[\w/.-]+)`((?:,? `\w+`)*)/g)].map(
  ([, file = '', names = '']) => [file, names.match(/\w+/g) ?? []] as const,
);

it('has three walks of many steps', () => {
  expect(steps.length).toBeGreaterThan(25);
});

it.each(steps)('the walks name what is there: %s %j', (file, names) => {
  const code = readFileSync(join(root, file), 'utf8');
  expect(names.filter((name) => !RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
