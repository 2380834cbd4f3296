import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { toArrows } from '../../../src/build/toArrows';

test('Function declarations become arrow functions, before what uses them', () => {
  const code =
    '!function(){"use strict";let a=b(1);function b(c){return c+d()}function d(e,f=2){let g=f;return{g}.g}result=a}()';
  const arrows = toArrows(code);
  expect(arrows).toBe(
    '!function(){"use strict";let b=c=>c+d(),d=(e,f=2)=>{let g=f;return{g}.g};let a=b(1);result=a}()',
  );
  const run = (text: string) => runInNewContext(`let result;${text};result`);
  expect(run(arrows)).toBe(run(code));
});

test('An object or several values are given back in brackets', () => {
  expect(toArrows('(function(){function a(){return{b:1}}function c(d){return d(),1}a(c)})()')).toBe(
    '(function(){let a=()=>({b:1}),c=d=>(d(),1);a(c)})()',
  );
});

test('The function that is called may be an arrow function itself', () => {
  expect(toArrows('(()=>{function a(){return 1}a()})()')).toBe('(()=>{let a=()=>1;a()})()');
});

test('A function with arguments or a this of its own stays, and so does what waits or goes on', () => {
  const code =
    '!function(){function a(){return arguments.length}function b(){return this}async function c(){}function*d(){}a(b,c,d)}()';
  expect(toArrows(code)).toBe(code);
});

test('A script of another form stays as it is', () => {
  expect(toArrows('let a=1;function b(){return a}b()')).toBe('let a=1;function b(){return a}b()');
});
