import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectOtherCmp } from '../../../src/core/detectOtherCmp';
import { parse, useFreshPage } from '../page';
import { fakeKotowari } from '../ui/fake-kotowari';

useFreshPage();

const tools = [
  'Cookiebot',
  'CookieInformation',
  'Didomi',
  'OneTrust',
  'Osano',
  'UC_UI',
  '__tcfapi',
  '_ccRun',
  'getCkyConsent',
  'klaro',
  'tarteaucitron',
  'truste',
];
const warn = vi.fn();

beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});
afterEach(() => {
  for (const name of tools) Reflect.deleteProperty(window, name);
});

/** Has another tool come to the page. */
function bring(name: string): void {
  Reflect.set(window, name, () => {});
}

function load(): void {
  window.dispatchEvent(new Event('load'));
}

describe('standing aside', () => {
  it.each(tools)('closes the notice, and warns of the tool by its name: %s (R24, R98)', (name) => {
    bring(name);
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    load();
    expect(kotowari.view.get()).toBe('closed');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `kotowari: window.${name} is another consent tool, so Kotowari does not ask`,
    );
    expect(kotowari.calls).toEqual([]);
  });

  it('comes about as well when the tool has come with the page (R98)', () => {
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    expect(kotowari.view.get()).toBe('notice');
    bring('Cookiebot');
    load();
    expect(kotowari.view.get()).toBe('closed');
    expect(warn).toHaveBeenCalledOnce();
  });

  it('leaves open what the shopper has opened', () => {
    const kotowari = fakeKotowari({}, { view: 'preferences' });
    bring('klaro');
    detectOtherCmp(kotowari);
    expect(kotowari.view.get()).toBe('preferences');
  });

  it('does not come about without another tool, or by an element with its name', () => {
    parse('<div id="klaro"></div>');
    Reflect.set(window, 'klaro', document.getElementById('klaro'));
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    load();
    expect(kotowari.view.get()).toBe('notice');
    expect(warn).not.toHaveBeenCalled();
  });
});
