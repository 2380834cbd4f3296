import { afterEach, describe, expect, it } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import { useFreshPage } from '../page';

useFreshPage();
afterEach(() => localStorage.clear());

/** Fires a `storage` event, as the browser does after another page wrote, or as page code may fake it. */
function fireStorageEvent(newValue: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'kotowari', newValue }));
}

describe('a storage event', () => {
  it.each([null, '', 'x'])(
    'with the value %j changes nothing if the choice is still stored',
    (value) => {
      const kotowari = createKotowari();
      kotowari.rejectAll();
      fireStorageEvent(value);
      expect(kotowari.state.decided).toBe(true);
      expect(kotowari.view.get()).toBe('closed');
    },
  );

  it('makes the page undecided if another page has erased the choice (R80)', () => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    localStorage.setItem('kotowari', '');
    fireStorageEvent('1~anything');
    expect(kotowari.state.decided).toBe(false);
    expect(kotowari.view.get()).toBe('notice');
  });
});
