import { expect, test, vi } from 'vitest';
import { ignoreDoubleTap } from '../../../src/ui/ignoreDoubleTap';

const tap = (clientX: number, detail = 1) => {
  const link = document.createElement('a');
  const onClick = vi.fn();
  link.addEventListener('click', onClick);
  document.body.append(link);
  link.dispatchEvent(new MouseEvent('click', { clientX, clientY: 10, detail, bubbles: true }));
  link.remove();
  return onClick.mock.calls.length;
};

test('a second tap at the same place does nothing, elsewhere and later it does (R67)', async () => {
  ignoreDoubleTap(new MouseEvent('click', { clientX: 10, clientY: 10, detail: 1 }));
  expect(tap(15)).toBe(0);
  expect(tap(200)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(tap(15)).toBe(1);
});

test('a click by keyboard always counts (R67)', () => {
  ignoreDoubleTap(new MouseEvent('click'));
  expect(tap(0, 0)).toBe(1);
});
