import { beforeEach, expect, test, vi } from 'vitest';
import { onlyByHand } from '../../../src/ui/onlyByHand';
import { clickLikeMachines } from './platform';

const onChange = vi.fn();
const input = document.createElement('input');
const label = document.createElement('label');
input.type = 'checkbox';
label.append('Criteo', input);
onlyByHand(input, label, onChange);
document.body.append(label);

beforeEach(() => {
  vi.clearAllMocks();
  input.checked = false;
});

test.each([
  ['the switch', input],
  ['its label', label],
])('a person moves it by %s, there and back', (_, pressed) => {
  pressed.click();
  expect([input.checked, onChange.mock.calls.length]).toEqual([true, 1]);
  pressed.click();
  expect([input.checked, onChange.mock.calls.length]).toEqual([false, 2]);
});

test('a script does not, by the switch, its label, or a click that cannot be cancelled', () => {
  clickLikeMachines();
  for (const pressed of [input, label]) {
    pressed.click();
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  expect(input.checked).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});

test('a click that nobody else lets through is none by hand either', () => {
  const stop = (event: Event) => event.stopImmediatePropagation();
  addEventListener('click', stop, true);
  input.click();
  removeEventListener('click', stop, true);
  expect(input.checked).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});
