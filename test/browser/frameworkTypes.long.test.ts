import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { findTypeProblems } from './findTypeProblems';

test.each(['react', 'preact'])('a page in %s compiles as it should, and no other', (name) => {
  const page = fileURLToPath(new URL(`npm/${name}.tsx`, import.meta.url));
  expect(
    findTypeProblems(page, { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: name, types: ['node'] }),
  ).toEqual([]);
});

test('a page in Vue compiles as it should, and no other', () => {
  const page = fileURLToPath(new URL('npm/vue.ts', import.meta.url));
  expect(findTypeProblems(page)).toEqual([]);
});
