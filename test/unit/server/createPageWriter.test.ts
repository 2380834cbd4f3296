// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createPageWriter } from '../../../src/server/createPageWriter';

const texts = { head: '[head]', top: '[top]' };

function writeIn(pieces: readonly string[], { head, top } = texts): string {
  const writer = createPageWriter({ head, top });
  return pieces.map((piece) => writer.write(piece)).join('') + writer.end();
}

describe('what a server puts into a page', () => {
  it.each([
    [
      '<html><head><title>a</title></head><body class="b"><p>',
      '<html><head>[head]<title>a</title></head><body class="b">[top]<p>',
    ],
    ['<!doctype html><title>a</title><p>text', '<!doctype html>[head]<title>a</title>[top]<p>text'],
    ['<html><p>text', '<html>[head][top]<p>text'],
    [
      '<head><noscript><p></noscript></head><!-- <body> --><body>',
      '<head>[head]<noscript><p></noscript></head><!-- <body> --><body>[top]',
    ],
    ['<head></head>', '<head>[head]</head>'],
    ['a text', 'a text'],
    ['', ''],
  ])('comes first in its head and first in its body: %s (R101)', (page, expected) => {
    expect(writeIn([page])).toBe(expected);
    expect(writeIn([...page])).toBe(expected);
  });

  it('goes out as soon as its place has come, and keeps nothing of the page back', () => {
    const writer = createPageWriter(texts);
    expect(writer.write('<html><head><meta')).toBe('<html><head>[head]');
    expect(writer.write(' charset="utf-8"><title>a</title>')).toBe(
      '<meta charset="utf-8"><title>a</title>',
    );
    expect(writer.write('</head><body><p>')).toBe('</head><body>[top]<p>');
    expect(writer.write('<p')).toBe('<p');
  });

  it('is the head alone where there is no notice', () => {
    expect(writeIn(['<head></head><body>'], { head: '[head]', top: '' })).toBe(
      '<head>[head]</head><body>',
    );
  });
});
