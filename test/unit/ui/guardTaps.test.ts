import './platform';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardTaps } from '../../../src/ui/guardTaps';

let presses = 0;
let stop = () => {};
let ours: Element;
let theirs: HTMLElement;

beforeEach(() => {
  presses = 0;
  ours = document.createElement('div');
  ours.className = 'ktw-buttons';
  ours.append(document.createElement('button'));
  theirs = document.createElement('button');
  theirs.onclick = () => {
    presses += 1;
  };
  document.body.replaceChildren(ours, theirs);
  stop = guardTaps();
});
afterEach(() => stop());

const tap = (target: Element | null, at: number, x = 10, detail = 1) => {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    detail,
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  target?.dispatchEvent(event);
  return event;
};

test('a second tap at the same place presses nothing that has come there (R67)', () => {
  tap(ours.firstElementChild, 1000);
  expect(tap(theirs, 1300).defaultPrevented).toBe(true);
  expect(presses).toBe(0);
});

test('a tap elsewhere, a later one, and a key press as ever', () => {
  tap(ours.firstElementChild, 1000);
  tap(theirs, 1100, 200);
  tap(theirs, 1600);
  tap(ours.firstElementChild, 2000);
  tap(theirs, 2001, 0, 0);
  expect(presses).toBe(3);
});

test('two quick taps on the page itself are the page’s', () => {
  tap(theirs, 1000);
  tap(theirs, 1100);
  expect(presses).toBe(2);
});
