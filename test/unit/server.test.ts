// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createKotowari, type Kotowari, KotowariConfigError, type Name } from '../../src/index';
import * as ui from '../../src/ui/index';
import { definePartners, partnersJa } from '../../src/ui/partner-table/index';
import { builtInRules } from '../../vendors/rules';

describe('on a server', () => {
  it('there is no document, and the import works all the same', () => {
    expect(typeof document).toBe('undefined');
    expect(createKotowari).toBeTypeOf('function');
  });

  it('the handle is undecided, with nothing allowed and nothing on the screen', () => {
    const kotowari = createKotowari();
    expect(kotowari.state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(kotowari.state.vendors)).toEqual(Array(builtInRules.length).fill(false));
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(kotowari.view.get()).toBe('closed');
    expect(kotowari.records()).toEqual([]);
    expect(kotowari.error).toBeNull();
  });

  it('the language is the one of the configuration, Japanese otherwise', () => {
    expect(createKotowari().locale).toBe('ja');
    expect(createKotowari({ locale: 'en' }).locale).toBe('en');
  });

  it('every method can be called, and none throws', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const kotowari = createKotowari();
    const listener = vi.fn();
    const calls = [
      () => kotowari.subscribe(listener)(),
      () => kotowari.hasConsent('nobody' as Name),
      () => kotowari.acceptAll(),
      () => kotowari.rejectAll(),
      () => kotowari.update({ criteo: true }),
      () => kotowari.withdraw(),
      () => kotowari.reset(),
      () => kotowari.showNotice(),
      () => kotowari.showPreferences(),
      () => kotowari.records(),
      () => kotowari.whenAllowed('criteo'),
    ];
    for (const call of calls) expect(call).not.toThrow();
    expect(warn).toHaveBeenCalledOnce();
    expect(listener).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('what is waited for can be given up', async () => {
    const stop = new AbortController();
    const waiting = createKotowari().whenAllowed('criteo', { signal: stop.signal });
    stop.abort(new Error('the page is done'));
    await expect(waiting).rejects.toThrow('the page is done');
  });

  it.each([
    ['acceptAll', (kotowari: Kotowari) => kotowari.acceptAll()],
    ['update', (kotowari: Kotowari) => kotowari.update({ criteo: true })],
    ['rejectAll', (kotowari: Kotowari) => kotowari.rejectAll()],
    ['showPreferences', (kotowari: Kotowari) => kotowari.showPreferences()],
  ])('%s does nothing: what one visit did would count for all that follow', (_, call) => {
    const kotowari = createKotowari();
    const { state } = kotowari;
    const listener = vi.fn();
    kotowari.subscribe(listener);
    call(kotowari);
    expect(kotowari.state).toBe(state);
    expect(kotowari.view.get()).toBe('closed');
    expect(listener).not.toHaveBeenCalled();
  });

  it('one handle knows nothing of another', () => {
    createKotowari().acceptAll();
    expect(createKotowari().state.decided).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['mountNotice', () => ui.mountNotice(createKotowari())()],
    ['definePreferencesButton', () => ui.definePreferencesButton('設定')],
    ['definePartners', () => definePartners(createKotowari(), (_, use) => use(partnersJa))],
  ])('%s does nothing, and can be imported', (_, call) => {
    const before = Object.keys(globalThis);
    expect(call).not.toThrow();
    expect(Object.keys(globalThis)).toEqual(before);
  });

  it('a bad configuration is an error as in a browser', () => {
    expect(() => createKotowari({ vendors: ['criteoo'] })).toThrow(KotowariConfigError);
  });

  it('leaves nothing behind in the globals', () => {
    const before = Object.keys(globalThis);
    createKotowari().acceptAll();
    expect(Object.keys(globalThis)).toEqual(before);
  });
});
