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

/** What a browser tells a page when another one has written, or what page code makes up. */
function tell(newValue: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'kotowari', newValue }));
}

describe('an event of the storage', () => {
  it.each([null, '', 'x'])(
    'that says %j of a choice that still stands changes nothing',
    async (said) => {
      const kotowari = await startFreePage();
      kotowari.rejectAll();
      tell(said);
      expect(kotowari.state.decided).toBe(true);
      expect(kotowari.view.get()).toBe('closed');
    },
  );

  it('is heeded when another page has erased the choice (R80)', async () => {
    const kotowari = await startFreePage();
    kotowari.rejectAll();
    localStorage.setItem('kotowari', '');
    tell('1~anything');
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
