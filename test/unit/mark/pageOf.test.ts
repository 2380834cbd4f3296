// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/mark/pageOf';

function page(headers: Record<string, string>, status = 200) {
  return pageOf(status, (name) => headers[name] ?? '');
}

describe('a page to be marked', () => {
  it.each([
    ['text/html', 'utf-8'],
    ['Text/HTML; Charset=Shift_JIS', 'shift_jis'],
    ['text/html;charset="euc-jp"', 'euc-jp'],
    ['text/html; level=1; charset=utf-8', 'utf-8'],
  ])('is %s', (type, charset) => {
    expect(page({ 'content-type': type })).toEqual({ charset });
  });

  it.each([404, 500, 203, 301])('may be an answer of %i', (status) => {
    expect(page({ 'content-type': 'text/html' }, status)).not.toBeNull();
  });

  it.each([101, 204, 205, 206, 304])('is no answer of %i', (status) => {
    expect(page({ 'content-type': 'text/html' }, status)).toBeNull();
  });

  it.each([
    '',
    'text/plain',
    'application/json',
    'application/xhtml+xml',
    'text/html5',
    'text/htmlx',
  ])('is not of the type "%s"', (type) => {
    expect(page({ 'content-type': type })).toBeNull();
  });

  it.each(['utf-16', 'UTF-16LE', 'utf16', 'iso-2022-jp', 'ISO-2022-KR', 'utf-7', 'utf-32'])(
    'is not in %s, whose bytes cannot be told apart',
    (charset) => {
      expect(page({ 'content-type': `text/html; charset=${charset}` })).toBeNull();
    },
  );

  it.each(['gzip', 'br', 'zstd', 'identity, gzip'])('is not compressed: %s', (encoding) => {
    expect(page({ 'content-type': 'text/html', 'content-encoding': encoding })).toBeNull();
    expect(page({ 'content-type': 'text/html', 'content-encoding': 'Identity' })).not.toBeNull();
  });
});
