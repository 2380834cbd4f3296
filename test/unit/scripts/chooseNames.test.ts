import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { chooseNames } from '../../../scripts/chooseNames';

/** Whose functions name the same things in other ways; it gives a text. */
const code = `(function(){let a=1,b={a,c:2};function d(f,g){return f+g+a}
let h=({c:k,l=3})=>{let m=k+l;return [m,d(k,l),a].join()};
let n=({c:p,l=4})=>{let q=p+l;return [q,d(p,l),a].join()};
try{throw b}catch({a:r}){return h(b)+n(b)+r+JSON.stringify({a,...b})}})()`;

test('A script with chosen names does what it did', () => {
  const chosen = chooseNames(code, 500);
  expect(chosen).not.toBe(code);
  expect(runInNewContext(chosen)).toBe(runInNewContext(code));
});

test('Names are chosen in the same way each time', () => {
  expect(chooseNames(code, 500)).toBe(chooseNames(code, 500));
});

test('Without a try every name stays, and what is short is written out', () => {
  const written = chooseNames(code, 0);
  expect(written).toBe(
    code
      .replace('{a,c:2}', '{a:a,c:2}')
      .replace('{a,...b}', '{a:a,...b}')
      .replaceAll('l=3', 'l:l=3')
      .replaceAll('l=4', 'l:l=4'),
  );
});
