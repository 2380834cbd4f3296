// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readTag } from '../../../src/mark/readTag';

describe('readTag', () => {
  it('tells the name, and where it and each attribute stand', () => {
    const text = "<IMG\n  SRC=a alt='x > y'>";
    const tag = readTag(text);
    expect(tag.name).toBe('img');
    expect(text.slice(0, tag.nameEnd)).toBe('<IMG');
    expect(tag.startOf('src')).toBe(text.indexOf('SRC'));
    expect(tag.startOf('alt')).toBe(text.indexOf('alt'));
    expect(tag.has('alt')).toBe(true);
    expect(tag.has('width')).toBe(false);
    expect(tag.startOf('width')).toBeUndefined();
  });

  it('tells the first of two attributes of one name', () => {
    expect(readTag('<img src=a src=b>').startOf('src')).toBe(5);
  });

  it('knows nothing of what has no tag in it', () => {
    expect(readTag('a < b')).toMatchObject({ name: '' });
  });
});
