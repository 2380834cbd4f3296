import { expect, it } from 'vitest';
import { explainJson } from '../../../src/config/explainJson';

it.each([
  ['{\n  "vendors": ["criteo",]\n}', 'line 2 is no JSON: a comma stands before a closing bracket.'],
  ['{ "mode": "opt-in",\n}', 'line 1 is no JSON: a comma stands before a closing bracket.'],
  ["{\n\n  'vendors': ['criteo'] }", 'line 3 is no JSON: it has single quotation marks.'],
  ['{ // ours\n "mode": "opt-in" }', 'line 1 is no JSON: it has a comment.'],
  ['{ /* don’t */ "mode": "opt-in" }', 'line 1 is no JSON: it has a comment.'],
  ['{ “mode”: “opt-in” }', 'line 1 is no JSON: it has curly quotation marks.'],
  ['{ ＂mode＂: "opt-in" }', 'line 1 is no JSON: it has curly quotation marks.'],
  ['{\n vendors: ["criteo"] }', 'a key stands without quotation marks.'],
])('names the cause of a mistake, and its line (R108): %s', (text, says) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(explainJson(text)).toContain(says);
});

it.each([
  ['', 'it is empty. Write an object in JSON: { }.'],
  [' \n', 'it is empty.'],
  ['{ "vendors": ["x"', 'the JSON ends too early: a bracket is not closed.'],
  ['{ "url": "https://shop.example/[" ', 'the JSON ends too early'],
])('says of a text that is not whole what is missing (R108): %j', (text, says) => {
  expect(explainJson(text)).toContain(says);
});

it.each(['opt-in', '{ "url": "https://shop.example/", }{', '{ "a" "b" }'])(
  'says what the browser says where it knows no cause: %s',
  (text) => {
    expect(explainJson(text)).toMatch(/SyntaxError|a comma stands/);
  },
);

it('takes nothing that stands in a text for a cause', () => {
  const text = '{ "a": "it’s // \'fine\' ,}[", "b": "\\"" "c" }';
  expect(explainJson(text)).toContain('SyntaxError');
});
