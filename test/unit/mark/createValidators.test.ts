// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createValidators } from '../../../src/mark/createValidators';

const { tagOf, tagOfUnmodified, conditionsFor } = createValidators({});
const conditions = (headers: Record<string, string>) =>
  conditionsFor((name) => headers[name] ?? '');

describe('the tag of a marked page', () => {
  it('is another than that of the page, and another with each configuration', () => {
    expect(tagOf('"a"')).toMatch(/^"a-ktw\w+"$/);
    expect(tagOf('W/"a"')).toMatch(/^W\/"a-ktw\w+"$/);
    expect(createValidators({ vendors: ['line'] }).tagOf('"a"')).not.toBe(tagOf('"a"'));
    expect(createValidators({}).tagOf('"a"')).toBe(tagOf('"a"'));
  });

  it('is that of "not modified" where it was asked with', () => {
    expect(tagOfUnmodified('"a"', `"b", ${tagOf('"a"')}`)).toBe(tagOf('"a"'));
    expect(tagOfUnmodified('"a"', '"a"')).toBe('"a"');
  });
});

describe('the conditions of a request', () => {
  it('reach the handler with the tag that it knows', () => {
    expect(conditions({ accept: 'text/html', 'if-none-match': tagOf('W/"a"') })).toEqual({
      'if-none-match': 'W/"a"',
    });
    expect(conditions({ 'if-none-match': `${tagOf('"a"')}, "b"` })).toEqual({
      'if-none-match': '"a", "b"',
    });
    expect(conditions({ 'if-match': tagOf('"a"') })).toEqual({ 'if-match': '"a"' });
  });

  it('are dropped where a page in the cache may be unmarked, or marked otherwise', () => {
    const other = createValidators({ vendors: ['line'] }).tagOf('"b"');
    const headers = {
      accept: 'text/html,*/*;q=0.8',
      'if-none-match': `"a", ${other}, *`,
      'if-modified-since': 'Wed, 25 Nov 2026 00:00:00 GMT',
    };
    expect(conditions(headers)).toEqual({ 'if-none-match': null, 'if-modified-since': null });
  });

  it('stay where no page is asked for', () => {
    expect(
      conditions({ accept: 'text/css', 'if-none-match': '"a"', 'if-modified-since': 'Wed' }),
    ).toEqual({});
    expect(conditions({})).toEqual({});
  });
});
