import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { chooseNames } from '../../../src/build/chooseNames';

/** Whose functions name the same things in other ways; it gives a text. */
const code = `(function(){let a=1,b={a,c:2};function d(f,g){return f+g+a+arguments.length}
let h=({c:k,l=3})=>{let m=k+l;return [m,d(k,l),a].join()};
let n=({c:p,l=4})=>{let q=p+l;return [q,d(p,l),a].join()};
try{throw b}catch({a:r}){return h(b)+n(b)+r+JSON.stringify({a,...b})}})()`;

test('A script with chosen names does what it did', () => {
  for (const tries of [0, 1, 20, 500]) {
    const chosen = chooseNames(code, tries);
    expect(chosen).not.toBe(code);
    expect(runInNewContext(chosen)).toBe(runInNewContext(code));
  }
});

test('Names are chosen in the same way each time', () => {
  expect(chooseNames(code, 500)).toBe(chooseNames(code, 500));
});

test('A name that stands for two variables is told, and not taken for one', () => {
  expect(() => chooseNames('(function(){class a{b(){return a}}return new a})()', 1)).toThrow(
    'two variables',
  );
});
