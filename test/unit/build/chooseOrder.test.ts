import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { chooseOrder } from '../../../src/build/chooseOrder';
import { sizeOf } from '../../../src/build/sizeOf';

/** Each but the last ten is alike to the one that comes thirty after it, too far away to be of use. */
const functions = Array.from({ length: 40 }, (_, index) => {
  const text = createHash('sha512')
    .update(`${index % 30}`)
    .digest('hex')
    .repeat(2);
  return `f${index}=(t,o)=>[...t].map(n=>n+"${text}${' '.repeat(1100)}"+o).join("${text}")`;
});
const code = `!function(){"use strict";let ${functions.join()};let a=f0([10,11],f2([12],3));result=a}()`;

test('Functions that change places leave a smaller script, which does what it did', () => {
  const ordered = chooseOrder(code, 200);
  expect(sizeOf(ordered)).toBeLessThan(sizeOf(code));
  const run = (text: string) => runInNewContext(`let result;${text};result`);
  expect(run(ordered)).toBe(run(code));
});

test('The order is the same each time', () => {
  expect(chooseOrder(code, 50)).toBe(chooseOrder(code, 50));
});

test('What is not made of functions alone keeps its order', () => {
  const other = '!function(){let a=1,b=()=>a,c=()=>b();c()}()';
  expect(chooseOrder(other, 50)).toBe(other);
});
