import '../platform';
import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Switch } from '../../../../src/ui/components/Switch';
import { clickLikeMachines } from '../platform';

const onChange = vi.fn();
beforeEach(() => vi.clearAllMocks());

function Row() {
  const [isOn, setOn] = useState(false);
  const toggle = (next: boolean) => {
    onChange(next);
    setOn(next);
  };
  return (
    <Switch isOn={isOn} onToggle={toggle} words={{ on: 'On', off: 'Off' }}>
      Criteo
    </Switch>
  );
}

function show() {
  const { getByRole, container } = render(<Row />);
  const input = getByRole('switch') as HTMLInputElement;
  const label = container.querySelector('label') as HTMLElement;
  const press = (element: HTMLElement) => act(() => element.click());
  return { input, label, press };
}

test.each(['input', 'label'] as const)(
  'a person moves it by its %s, there and back',
  async (by) => {
    const parts = show();
    await parts.press(parts[by]);
    expect([parts.input.checked, onChange.mock.calls.length]).toEqual([true, 1]);
    await parts.press(parts[by]);
    expect([parts.input.checked, onChange.mock.calls.length]).toEqual([false, 2]);
  },
);

test('says in words whether it is on (R60)', async () => {
  const { label, input, press } = show();
  expect(label.textContent).toBe('CriteoOff');
  await press(input);
  expect(label.textContent).toBe('CriteoOn');
});

test('a click that nobody else lets through is none by hand either', async () => {
  clickLikeMachines();
  const { input } = show();
  const stop = (event: Event) => event.stopImmediatePropagation();
  addEventListener('click', stop, true);
  input.click();
  removeEventListener('click', stop, true);
  expect(input.checked).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});

test('a script does not, by the switch, its label, or a click that cannot be cancelled', async () => {
  clickLikeMachines();
  const { input, label, press } = show();
  for (const pressed of [input, label]) {
    await press(pressed);
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  expect(input.checked).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});
