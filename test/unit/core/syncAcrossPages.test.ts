import { afterEach, describe, expect, it } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import { startPage, useFreshPage } from '../page';

useFreshPage();
afterEach(() => localStorage.clear());

/** A page that is free to listen. */
async function startFreePage() {
  const kotowari = createKotowari();
  await new Promise((resolve) => setTimeout(resolve));
  return kotowari;
}

/** Fires a `storage` event, as the browser does after another page wrote, or as page code may fake it. */
function fireStorageEvent(newValue: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'kotowari', newValue }));
}

describe('a storage event', () => {
  it.each([null, '', 'x'])(
    'with the value %j changes nothing if the choice is still stored',
    async (value) => {
      const kotowari = await startFreePage();
      kotowari.rejectAll();
      fireStorageEvent(value);
      expect(kotowari.state.decided).toBe(true);
      expect(kotowari.view.get()).toBe('closed');
    },
  );

  it('makes the page undecided if another page has erased the choice (R80)', async () => {
    const kotowari = await startFreePage();
    kotowari.rejectAll();
    localStorage.setItem('kotowari', '');
    fireStorageEvent('1~anything');
    expect(kotowari.state.decided).toBe(false);
    expect(kotowari.view.get()).toBe('notice');
  });

  it('is not missed while the page is busy starting (R80)', async () => {
    startPage().rejectAll();
    const page = startPage();
    expect(page.state.decided).toBe(true);
    localStorage.setItem('kotowari', '');
    await expect.poll(() => page.state.decided).toBe(false);
  });
});
