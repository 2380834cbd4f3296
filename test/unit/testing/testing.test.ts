import { describe, expect, it, vi } from 'vitest';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { createKotowari } from '../../../src/createKotowari';
import { readConsent } from '../../../src/server/readConsent';
import { consentCookie, fakeKotowari, resetKotowari } from '../../../src/testing/index';
import { startPage, useFreshPage } from '../page';

useFreshPage();

describe('fakeKotowari', () => {
  it('decides as the real client, and tells who has subscribed', () => {
    const kotowari = fakeKotowari();
    const listener = vi.fn();
    kotowari.subscribe(listener);
    expect(kotowari.state.decided).toBe(false);
    expect(kotowari.view.get()).toBe('notice');
    kotowari.update({ google: true });
    expect(kotowari.hasConsent('google-ads')).toBe(true);
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('begins decided where it is told so, by vendor, row or purpose', () => {
    const kotowari = fakeKotowari({ analytics: true, 'yahoo-japan': true });
    const { state } = kotowari;
    expect(state.decided).toBe(true);
    expect(kotowari.view.get()).toBe('closed');
    expect(state.vendors).toMatchObject({ 'google-analytics': true, 'yahoo-ads': true });
    expect(state.vendors).toMatchObject({ criteo: false });
  });

  it('wraps nothing of the browser, stores nothing and signals nothing', () => {
    const natives = [fetch, document.write, Element.prototype.setAttribute];
    fakeKotowari().acceptAll();
    expect([fetch, document.write, Element.prototype.setAttribute]).toEqual(natives);
    expect(document.cookie).toBe('');
    expect(localStorage).toHaveLength(0);
    expect(window.dataLayer).toBeUndefined();
  });

  it('is the client of the document until it is reset', () => {
    const fake = fakeKotowari();
    expect(createKotowari()).toBe(fake);
    resetKotowari();
    expect(createKotowari()).not.toBe(fake);
  });

  it('takes no name that would prove nothing, and no bad configuration', () => {
    expect(() => fakeKotowari({ crietoo: true })).toThrow('is named "crietoo"');
    expect(() => fakeKotowari({}, { vendors: ['crietoo'] })).toThrow(KotowariConfigError);
  });
});

describe('resetKotowari', () => {
  it('has the next page begin undecided', () => {
    startPage().acceptAll();
    resetKotowari();
    expect(document.cookie).toBe('');
    expect(createKotowari().state.decided).toBe(false);
  });
});

describe('consentCookie', () => {
  const config = {
    vendors: ['google-analytics', 'criteo'],
    policy: { version: '7 (autumn; new)' },
  };

  it.each([[{ secure: true }], [{ secure: false }]])(
    'is what a server reads as the choice (%o)',
    (options) => {
      const { name, value } = consentCookie(config, { criteo: true }, options);
      const state = readConsent(`a=b; ${name}=${value}; c=d`, config);
      expect(state).toMatchObject({ decided: true, policyVersion: '7 (autumn; new)' });
      expect(state.vendors).toEqual({ 'google-analytics': false, criteo: true });
    },
  );

  it('is what the page reads as the choice, and shows no notice', () => {
    const { name, value } = consentCookie(config, { criteo: true }, { secure: false });
    document.cookie = `${name}=${value}; path=/`;
    const kotowari = startPage(config);
    expect(kotowari.view.get()).toBe('closed');
    expect(kotowari.hasConsent('criteo')).toBe(true);
  });
});
