// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createBuffer } from '../../../src/mark/createBuffer';

describe('the buffer', () => {
  it('gives out in order what it takes in, with what stands in the place of a part', () => {
    const buffer = createBuffer();
    buffer.add('abc', 'abc');
    buffer.add('def', 'def');
    buffer.replace(2, 4, 'X');
    expect(buffer.take()).toBe('abX');
    expect(buffer.take()).toBe('');
    expect(buffer.start).toBe(4);
    expect(buffer.end).toBe(6);
    buffer.giveOut(6);
    expect(buffer.take()).toBe('ef');
  });

  it('counts from the beginning of the whole', () => {
    const buffer = createBuffer();
    buffer.add('abc', 'abc');
    buffer.giveOut(2);
    buffer.add('def', 'def');
    expect(buffer.between(2, 5)).toEqual({ raw: 'cde', plain: 'cde' });
  });

  it('keeps both readings from where template code comes', () => {
    const buffer = createBuffer();
    buffer.add('abc', 'abc');
    buffer.giveOut(1);
    buffer.add('{}d', '  d');
    buffer.add('ef', 'ef');
    expect(buffer.between(1, 8)).toEqual({ raw: 'bc{}def', plain: 'bc  def' });
    buffer.giveOut(3);
    expect(buffer.between(3, 6)).toEqual({ raw: '{}d', plain: '  d' });
  });
});
