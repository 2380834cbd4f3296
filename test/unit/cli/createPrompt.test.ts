// @vitest-environment node
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createPrompt } from '../../../src/cli/createPrompt';

it('takes answers that are pasted at once, one for each question', async () => {
  const input = new PassThrough();
  const { ask, close } = createPrompt(input, new PassThrough());
  input.write('criteo line\n\n ja \n');
  expect([await ask('Vendors? '), await ask('Policy? '), await ask('Language? ')]).toEqual([
    'criteo line',
    '',
    'ja',
  ]);
  close();
});

it('says so where the answers end', async () => {
  const input = new PassThrough();
  const { ask } = createPrompt(input, new PassThrough());
  input.end();
  await expect(ask('Vendors? ')).rejects.toThrow('Nothing was answered');
});
