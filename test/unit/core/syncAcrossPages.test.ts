import { afterEach, describe, expect, it } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import { useFreshPage } from '../page';

useFreshPage();
afterEach(() => localStorage.clear());

/** What a browser tells a page when another one has written, or what page code makes up. */
function tell(newValue: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'kotowari', newValue }));
}

describe('an event of the storage', () => {
  it.each([null, '', 'x'])('that says %j of a choice that still stands changes nothing', (said) => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    tell(said);
    expect(kotowari.state.decided).toBe(true);
    expect(kotowari.view.get()).toBe('closed');
  });

  it('is heeded when another page has erased the choice (R80)', () => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    localStorage.setItem('kotowari', '');
    tell('1~anything');
    expect(kotowari.state.decided).toBe(false);
    expect(kotowari.view.get()).toBe('notice');
  });
});
