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

/** Puts another consent tool on the page. */
function addTool(name: string): void {
  Reflect.set(window, name, () => {});
}

function load(): void {
  window.dispatchEvent(new Event('load'));
}

describe('detectOtherCmp', () => {
  it.each(tools)('closes the notice and warns with the tool’s name: %s (R24, R98)', (name) => {
    addTool(name);
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    load();
    expect(kotowari.view.get()).toBe('closed');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `kotowari: window.${name} is another consent tool, so Kotowari does not ask`,
    );
    expect(kotowari.calls).toEqual([]);
  });

  it('finds a tool that has loaded with the page (R98)', () => {
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    expect(kotowari.view.get()).toBe('notice');
    addTool('Cookiebot');
    load();
    expect(kotowari.view.get()).toBe('closed');
    expect(warn).toHaveBeenCalledOnce();
  });

  it('leaves preferences open that the shopper has opened', () => {
    const kotowari = fakeKotowari({}, { view: 'preferences' });
    addTool('klaro');
    detectOtherCmp(kotowari);
    expect(kotowari.view.get()).toBe('preferences');
  });

  it('does nothing without another tool, or for an element with its name', () => {
    parse('<div id="klaro"></div>');
    Reflect.set(window, 'klaro', document.getElementById('klaro'));
    const kotowari = fakeKotowari();
    detectOtherCmp(kotowari);
    load();
    expect(kotowari.view.get()).toBe('notice');
    expect(warn).not.toHaveBeenCalled();
  });
});
