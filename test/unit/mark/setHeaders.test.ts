// @vitest-environment node
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { setHeaders } from '../../../src/mark/setHeaders';

function headersAfter(headers: unknown): Record<string, unknown> {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  response.setHeader('X-Kept', '1').setHeader('X-Old', '1');
  setHeaders(response, headers);
  return { ...response.getHeaders() };
}

describe('headers given to writeHead', () => {
  it.each([
    ['an object', { 'X-Old': '2', 'Set-Cookie': ['a', 'b'] }],
    ['names and values by turns', ['X-Old', '2', 'Set-Cookie', 'a', 'Set-Cookie', 'b']],
    [
      'pairs',
      [
        ['X-Old', '2'],
        ['Set-Cookie', 'a'],
        ['Set-Cookie', 'b'],
      ],
    ],
  ])('are set from %s, in the place of those that were set before', (_, headers) => {
    expect(headersAfter(headers)).toEqual({
      'x-kept': '1',
      'x-old': '2',
      'set-cookie': ['a', 'b'],
    });
  });

  it('may be none', () => {
    expect(headersAfter(undefined)).toEqual({ 'x-kept': '1', 'x-old': '1' });
  });

  it('are refused by Node where they are wrong', () => {
    expect(() => headersAfter({ 'X-Old': undefined })).toThrow('Invalid value');
    expect(() => headersAfter({ 'X Old': '1' })).toThrow('Header name');
  });
});
