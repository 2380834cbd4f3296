import './platform';
import { afterEach, expect, test } from 'vitest';
import { hostName, placeHost } from '../../../src/ui/placeHost';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  if (!document.body) document.documentElement.append(document.createElement('body'));
  document.body.replaceChildren();
});
const wait = () => new Promise((resolve) => setTimeout(resolve, 120));
const place = () => {
  let times = 0;
  undos.push(
    placeHost(() => {
      times += 1;
    }),
  );
  return () => times;
};

test('stands first in the body (R55)', () => {
  document.body.append(document.createElement('main'));
  place();
  expect(document.body.firstElementChild?.localName).toBe(hostName);
});

test('comes back when page code takes it away, or puts another body in the place of the body', async () => {
  const times = place();
  document.body.replaceChildren();
  await wait();
  expect(document.body.firstElementChild?.localName).toBe(hostName);
  const body = document.createElement('body');
  document.body.replaceWith(body);
  await wait();
  expect(body.firstElementChild?.localName).toBe(hostName);
  expect(times()).toBe(3);
});

test('waits for a body', async () => {
  document.body.remove();
  const times = place();
  expect(times()).toBe(0);
  document.documentElement.append(document.createElement('body'));
  await wait();
  expect(times()).toBe(1);
});

test('does not come back once it is undone', async () => {
  place();
  document.body.replaceChildren();
  undos.pop()?.();
  await wait();
  expect(document.querySelector(hostName)).toBeNull();
});
