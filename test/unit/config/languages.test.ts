// @vitest-environment node
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../../../src/config/languages';

it('are those that have a file of words', () => {
  const files = readdirSync(new URL('../../../src/locales', import.meta.url))
    .map((name) => /^([a-z]{2})(-[A-Z]\w+)?\.ts$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
  expect([...languages].sort()).toEqual([...new Set(files)].sort());
});
