import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KotowariConfigError } from '../../src/config/KotowariConfigError';
import { createKotowari } from '../../src/createKotowari';
import type { View } from '../../src/types';
import { builtInRules } from '../../vendors/rules';
import { criteo, expectFree, expectHeld } from './gate/openGate';
import { find, nextTask, settle, show, startPage, useFreshPage } from './page';

useFreshPage();

const none = Array(builtInRules.length).fill(false);
const every = Array(builtInRules.length).fill(true);
const warn = vi.fn();

beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});

/** Makes a script of Criteo's in the page. */
function addScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = criteo;
  document.head.append(script);
  return script;
}

/** What Google is told last. */
function lastOfGoogle(): unknown[] {
  const entries = (window.dataLayer ?? []).filter((entry) => !Array.isArray(entry));
  const commands = entries.filter((entry) => typeof entry === 'object' && entry && 0 in entry);
  return Array.from(commands.at(-1) as ArrayLike<unknown>);
}

/** The entries for Tag Manager's triggers. */
function triggers(): unknown[] {
  return (window.dataLayer ?? []).filter(
    (entry) => typeof entry === 'object' && entry && 'event' in entry,
  );
}

describe('before any choice', () => {
  it('is undecided, with every vendor refused, and shows the notice', () => {
    const kotowari = startPage();
    expect(kotowari.state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(kotowari.state.vendors)).toEqual(none);
    expect(kotowari.view.get()).toBe('notice');
    expect(kotowari.error).toBeNull();
  });

  it('has the built-in vendors and the eleven rows, and what the site has set', () => {
    const { vendors, partners, config } = startPage({ policy: { version: '7' } });
    expect(vendors).toHaveLength(builtInRules.length);
    expect(partners).toHaveLength(11);
    expect(config.policy).toEqual({ url: '', version: '7' });
  });

  it('holds at once what page code makes, and what stands in the page (R85)', async () => {
    await show(`<img src="${criteo}">`);
    startPage();
    expectHeld(addScript());
    expectHeld(find('img'));
    await show(`<iframe src="${criteo}"></iframe>`);
    expectHeld(find('iframe'));
  });

  it('allows all in opt-out mode, without counting that as a choice', () => {
    const kotowari = startPage({ mode: 'opt-out' });
    expect(kotowari.state.decided).toBe(false);
    expect(Object.values(kotowari.state.vendors)).toEqual(every);
    expect(kotowari.view.get()).toBe('notice');
    expect(kotowari.records()).toEqual([]);
    expectFree(addScript());
  });

  it('shows nothing by itself where the site wants it so', () => {
    expect(startPage({ notice: { show: 'link' } }).view.get()).toBe('closed');
  });

  it('stores nothing', () => {
    startPage();
    expect(document.cookie).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('speaks the language of the configuration, else of the page, else Japanese (R38)', () => {
    expect(startPage().locale).toBe('ja');
    document.documentElement.lang = 'en-GB';
    expect(startPage().locale).toBe('en-GB');
    expect(startPage({ locale: 'ja' }).locale).toBe('ja');
  });
});

describe('the state', () => {
  it('is frozen, in all its depth, and replaced at each change', () => {
    const kotowari = startPage();
    const before = kotowari.state;
    kotowari.acceptAll();
    expect(kotowari.state).not.toBe(before);
    expect(Object.values(before.vendors)).toEqual(none);
    for (const part of [before, before.vendors, kotowari.state, kotowari.state.vendors]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('cannot be set from outside', () => {
    const kotowari = startPage();
    expect(() => Object.assign(kotowari, { state: { decided: true } })).toThrow(TypeError);
    expect(() => Object.assign(kotowari.state.vendors, { criteo: true })).toThrow(TypeError);
    expect(kotowari.hasConsent('criteo')).toBe(false);
  });
});

describe('a decision', () => {
  it('to allow all is stored, signalled and recorded on return (R83)', () => {
    const kotowari = startPage({ policy: { version: '7' } });
    kotowari.acceptAll();
    expect(kotowari.state).toMatchObject({ decided: true, how: 'api', policyVersion: '7' });
    expect(Object.values(kotowari.state.vendors)).toEqual(every);
    expect(document.cookie).toContain('+criteo');
    expect(localStorage.getItem('kotowari')).toContain('+criteo');
    expect(lastOfGoogle()).toMatchObject(['consent', 'update', { ad_storage: 'granted' }]);
    expect(kotowari.records()).toHaveLength(1);
    expect(kotowari.view.get()).toBe('closed');
  });

  it('to refuse all is, too (R84)', () => {
    const kotowari = startPage();
    kotowari.rejectAll();
    expect(kotowari.state).toMatchObject({ decided: true, how: 'api' });
    expect(Object.values(kotowari.state.vendors)).toEqual(none);
    expect(document.cookie).toContain('criteo');
    expect(document.cookie).not.toContain('+');
    expect(lastOfGoogle()).toMatchObject(['consent', 'update', { ad_storage: 'denied' }]);
    expect(kotowari.records()).toMatchObject([{ how: 'api', vendors: { criteo: false } }]);
    expect(kotowari.view.get()).toBe('closed');
  });

  it('names the way in which it was made', () => {
    const kotowari = startPage();
    kotowari.acceptAll('notice');
    kotowari.rejectAll('notice');
    kotowari.update({ criteo: true }, 'preferences');
    expect(kotowari.records().map(({ how }) => how)).toEqual(['notice', 'notice', 'preferences']);
  });

  it('holds on the next page, which shows nothing and tells Google at once (R6)', () => {
    startPage().update({ 'google-analytics': true });
    delete window.dataLayer;
    delete window.gtag;
    const kotowari = startPage();
    expect(kotowari.state).toMatchObject({ decided: true, how: 'api' });
    expect(kotowari.hasConsent('analytics')).toBe(true);
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(kotowari.view.get()).toBe('closed');
    const update = { analytics_storage: 'granted', ad_storage: 'denied' };
    expect(lastOfGoogle()).toMatchObject(['consent', 'update', update]);
    expect(kotowari.records()).toHaveLength(1);
  });

  it('is written anew by each page, and is no newer for it (R78)', async () => {
    startPage().acceptAll();
    const kept = localStorage.getItem('kotowari') ?? '';
    localStorage.removeItem('kotowari');
    startPage();
    await expect.poll(() => localStorage.getItem('kotowari')).toBe(kept);
  });

  it('is asked again after the wording has changed (R42)', () => {
    startPage({ policy: { version: '1' } }).acceptAll();
    const kotowari = startPage({ policy: { version: '2' } });
    expect(kotowari.state.decided).toBe(false);
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(kotowari.view.get()).toBe('notice');
  });

  it('lets held tags go in later tasks, on the same element (R83)', async () => {
    const kotowari = startPage();
    const script = addScript();
    kotowari.acceptAll();
    expectHeld(script);
    await settle();
    expectFree(script);
    expectFree(addScript());
  });

  it('to refuse leaves held tags held (R88)', async () => {
    const kotowari = startPage();
    const script = addScript();
    kotowari.rejectAll();
    await settle();
    expectHeld(script);
  });
});

describe('update', () => {
  it('takes vendor, row and purpose ids; who is undecided refuses the others', () => {
    const kotowari = startPage();
    kotowari.update({ criteo: true, 'yahoo-japan': true, analytics: true });
    const allowed = Object.entries(kotowari.state.vendors).filter(([, value]) => value);
    expect(allowed.map(([id]) => id)).toEqual(['google-analytics', 'yahoo-ads', 'criteo']);
  });

  it('leaves the others as they were once it is decided', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    kotowari.update({ criteo: false });
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(Object.values(kotowari.state.vendors).filter(Boolean)).toHaveLength(
      builtInRules.length - 1,
    );
    kotowari.update({ advertising: false });
    expect(Object.values(kotowari.state.vendors).filter(Boolean)).toHaveLength(1);
  });

  it('refuses the others in opt-out mode, too, where nothing was chosen', () => {
    const kotowari = startPage({ mode: 'opt-out' });
    kotowari.update({ criteo: true });
    expect(Object.values(kotowari.state.vendors).filter(Boolean)).toHaveLength(1);
  });

  it('allows only what is plainly true', () => {
    const kotowari = startPage();
    kotowari.update({ criteo: 'false', meta: 1 } as unknown as Record<string, boolean>);
    expect(Object.values(kotowari.state.vendors)).toEqual(none);
  });

  it('warns of an unknown name, and does the rest', () => {
    const kotowari = startPage();
    kotowari.update({ criteoo: true, meta: true });
    expect(kotowari.hasConsent('meta')).toBe(true);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('"criteoo"');
  });
});

describe('a shopper who is asked anew', () => {
  const before = { vendors: ['google-analytics', 'criteo'] };
  const after = { vendors: ['google-analytics', 'criteo', 'line', 'meta'] };

  it('is asked about the new vendors alone, while the kept ones run on (R42)', () => {
    startPage(before).acceptAll();
    const kotowari = startPage(after);
    expect(kotowari.asked).toEqual(['line', 'meta']);
    expect(kotowari.view.get()).toBe('notice');
    expect(kotowari.hasConsent('criteo')).toBe(true);
    expect(kotowari.hasConsent('line')).toBe(false);
    expect(lastOfGoogle()).toMatchObject(['consent', 'update', { analytics_storage: 'granted' }]);
  });

  it('answers for the new ones, and leaves the others as they were', () => {
    startPage(before).update({ criteo: true });
    const kotowari = startPage(after);
    kotowari.update({ line: true, meta: false });
    expect(kotowari.asked).toEqual([]);
    expect(kotowari.state.vendors).toEqual({
      'google-analytics': false,
      criteo: true,
      line: true,
      meta: false,
    });
    expect(startPage(after).view.get()).toBe('closed');
  });

  it('refuses in opt-out mode, too, whom an update does not name', () => {
    const mode = 'opt-out';
    startPage({ ...before, mode }).acceptAll();
    const kotowari = startPage({ ...after, mode });
    expect(kotowari.hasConsent('line')).toBe(true);
    kotowari.update({ meta: true });
    expect(kotowari.state.vendors).toMatchObject({ criteo: true, line: false, meta: true });
  });

  it('who does not answer is asked again, and what was decided before is still kept', () => {
    startPage(before).acceptAll();
    const kept = localStorage.getItem('kotowari');
    startPage(after);
    expect(localStorage.getItem('kotowari')).toBe(kept);
    expect(startPage(after).asked).toEqual(['line', 'meta']);
    expect(startPage(before).asked).toEqual([]);
  });

  it('is not asked by a notice where the site shows none by itself', () => {
    startPage(before).acceptAll();
    const kotowari = startPage({ ...after, notice: { show: 'link' } });
    expect(kotowari.view.get()).toBe('closed');
    expect(kotowari.asked).toEqual(['line', 'meta']);
  });
});

describe('Global Privacy Control', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
  });

  it('refuses advertising, is recorded once, and is kept as no choice (R25, R84)', () => {
    for (let page = 0; page < 2; page += 1) {
      const kotowari = startPage({ mode: 'opt-out' });
      expect(kotowari).toMatchObject({ gpc: true, state: { decided: false, how: 'gpc' } });
      expect(kotowari.hasConsent('analytics')).toBe(true);
      expect(kotowari.hasConsent('criteo')).toBe(false);
      expect(kotowari.records()).toMatchObject([
        { how: 'gpc', gpc: true, vendors: { criteo: false } },
      ]);
      expect(Date.parse(kotowari.records()[0]?.decidedAt ?? '')).not.toBeNaN();
    }
    expect(document.cookie).toBe('');
  });

  it('is nothing where the site does not honour it', () => {
    const kotowari = startPage({ mode: 'opt-out', signals: { gpc: false } });
    expect(kotowari).toMatchObject({ gpc: false, state: { how: null } });
    expect(Object.values(kotowari.state.vendors)).toEqual(every);
  });

  it('leaves a choice made in its presence, and the record says that it was there (R27)', () => {
    startPage().acceptAll('notice');
    const kotowari = startPage();
    expect(kotowari).toMatchObject({ gpc: true, asked: [], state: { how: 'notice', gpc: true } });
    expect(Object.values(kotowari.state.vendors)).toEqual(every);
    expect(kotowari.records()).toMatchObject([{ how: 'gpc' }, { how: 'notice', gpc: true }]);
  });

  it('has the notice ask once about what was allowed without it (R27)', () => {
    vi.stubGlobal('navigator', {});
    startPage().acceptAll('notice');
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    const kotowari = startPage();
    expect(kotowari.view.get()).toBe('notice');
    expect(kotowari.asked).toHaveLength(builtInRules.length - 1);
    expect(kotowari.asked).not.toContain('google-analytics');
    expect(kotowari.state).toMatchObject({ decided: true, how: 'gpc' });
    kotowari.update(Object.fromEntries(kotowari.asked.map((id) => [id, true])), 'notice');
    expect(startPage()).toMatchObject({ asked: [], state: { how: 'notice', gpc: true } });
  });

  it('cuts off and erases what was allowed without it (R25, R97)', () => {
    vi.stubGlobal('navigator', {});
    startPage().acceptAll();
    Object.assign(document, { cookie: 'cto_bundle=1' });
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    startPage();
    expect(document.cookie).not.toContain('cto_bundle');
  });

  it.each([
    [{ google: { consentMode: 'advanced' } }, 'https://www.googletagmanager.com/gtag/js?id=AW-1'],
    [{ meta: { early: 'drop' } }, 'https://connect.facebook.net/en_US/fbevents.js'],
  ] as const)(
    'lets nothing load ahead of the choice, whatever the site has set: %j (R25)',
    (user, src) => {
      startPage(user);
      const script = Object.assign(document.createElement('script'), { src });
      document.head.append(script);
      expectHeld(script, 'src', src);
    },
  );

  it('is still there after a reset', () => {
    const kotowari = startPage({ mode: 'opt-out' });
    kotowari.acceptAll();
    kotowari.reset();
    expect(kotowari.state).toMatchObject({ decided: false, how: 'gpc' });
    expect(kotowari.hasConsent('criteo')).toBe(false);
    expect(kotowari.records()).toEqual([]);
  });
});

describe('a vendor of the site’s own', () => {
  const url = 'https://t.ads.example/tag.js';
  const shopAds = {
    id: 'shop-ads',
    purposes: ['social'],
    hold: [{ host: '.ads.example' }],
    cookies: ['_shop_*'],
  };

  it('is held and released like a built-in one, by its name and its purpose (R89)', async () => {
    const kotowari = startPage({ vendors: ['criteo', shopAds] });
    const script = Object.assign(document.createElement('script'), { src: url });
    document.head.append(script);
    expectHeld(script, 'src', url);
    kotowari.update({ criteo: true });
    await settle();
    expectHeld(script, 'src', url);
    kotowari.update({ social: true });
    await settle();
    expectFree(script, 'src', url);
    expect(kotowari.hasConsent('shop-ads')).toBe(true);
  });

  it('is erased like a built-in one (R97)', () => {
    const kotowari = startPage({ vendors: ['criteo', shopAds] });
    kotowari.acceptAll();
    Object.assign(document, { cookie: '_shop_id=1' });
    kotowari.withdraw();
    expect(document.cookie).not.toContain('_shop_id');
  });

  it('is held all the same when the configuration is bad', () => {
    const vendors = [{ ...shopAds, purposes: 'social' }] as unknown as [];
    expect(() => startPage({ vendors })).toThrow('kotowari: vendors[0].purposes: expected a list');
    const script = Object.assign(document.createElement('script'), { src: url });
    document.head.append(script);
    expectHeld(script, 'src', url);
  });
});

describe('withdraw', () => {
  it('refuses all, and is recorded as a withdrawal (R44, R84)', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    kotowari.withdraw();
    expect(kotowari.state).toMatchObject({ decided: true, how: 'withdraw' });
    expect(Object.values(kotowari.state.vendors)).toEqual(none);
    expect(kotowari.records().map(({ how }) => how)).toEqual(['api', 'withdraw']);
    expect(lastOfGoogle()).toMatchObject(['consent', 'update', { ad_storage: 'denied' }]);
    expect(kotowari.view.get()).toBe('closed');
  });

  it('holds what comes later, at once and without a reload (R88)', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    expectFree(addScript());
    kotowari.withdraw();
    expectHeld(addScript());
  });
});

describe('reset', () => {
  it('is undecided again: nothing stored, nothing recorded, the notice is back', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    kotowari.reset();
    expect(kotowari.state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(kotowari.state.vendors)).toEqual(none);
    expect(kotowari.records()).toEqual([]);
    expect(kotowari.view.get()).toBe('notice');
    expect(document.cookie).toBe('');
    expect(startPage().state.decided).toBe(false);
    expectHeld(addScript());
  });
});

describe('hasConsent', () => {
  it('answers for a vendor and for its rows', () => {
    const kotowari = startPage();
    kotowari.update({ 'google-ads': true });
    for (const name of ['google-ads', 'google', 'google-llc']) {
      expect(kotowari.hasConsent(name)).toBe(true);
    }
    expect(kotowari.hasConsent('yahoo')).toBe(false);
  });

  it('answers for a purpose: yes when every vendor with it is allowed', () => {
    const kotowari = startPage();
    kotowari.update({ analytics: true, criteo: true });
    expect(kotowari.hasConsent('analytics')).toBe(true);
    expect(kotowari.hasConsent('advertising')).toBe(false);
    kotowari.acceptAll();
    expect(kotowari.hasConsent('advertising')).toBe(true);
  });

  it('says no to an unknown name, with one warning for each (R22)', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    for (const name of ['criteoo', 'criteoo', 'constructor', 'criteoo', '__proto__']) {
      expect(kotowari.hasConsent(name)).toBe(false);
    }
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('kotowari: no vendor, row or purpose is named "criteoo".'),
      expect.stringContaining('kotowari: no vendor, row or purpose is named "constructor".'),
      expect.stringContaining('kotowari: no vendor, row or purpose is named "__proto__".'),
    ]);
  });

  it('does not know a vendor that this site does not use', () => {
    const kotowari = startPage({ vendors: ['criteo'] });
    kotowari.acceptAll();
    expect(kotowari.hasConsent('advertising')).toBe(true);
    expect(kotowari.hasConsent('meta')).toBe(false);
  });

  it('does not know the purpose that no vendor has, and so does not call it allowed', () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    expect(kotowari.hasConsent('functional')).toBe(false);
  });
});

describe('a tag that is marked with an unknown name', () => {
  it('never runs, and is warned of once (R22)', async () => {
    const kotowari = startPage();
    await show('<img data-consent="criteoo" data-src="/a.png">');
    await show('<img data-consent="criteoo" data-src="/b.png">');
    kotowari.acceptAll();
    await settle();
    expectHeld(find('img'), 'src', '/a.png');
    const told = warn.mock.calls.filter(([text]) => `${text}`.includes('"criteoo"'));
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toMatch(/Write one of: google-analytics, analytics, .*, yahoo\.$/);
  });
});

describe('subscribe', () => {
  it('tells each later change, not the present state, until it is undone', () => {
    const kotowari = startPage();
    const listener = vi.fn();
    const undo = kotowari.subscribe(listener);
    expect(listener).not.toHaveBeenCalled();
    kotowari.acceptAll();
    expect(listener).toHaveBeenCalledExactlyOnceWith(kotowari.state);
    kotowari.showPreferences();
    expect(listener).toHaveBeenCalledOnce();
    undo();
    kotowari.rejectAll();
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('whenAllowed', () => {
  it('is there at once where it is allowed already', async () => {
    const kotowari = startPage();
    kotowari.acceptAll();
    await expect(kotowari.whenAllowed('criteo')).resolves.toBeUndefined();
  });

  it('waits through a refusal, and comes with the allowance', async () => {
    const kotowari = startPage();
    const done = vi.fn();
    const waiting = kotowari.whenAllowed('google').then(done);
    kotowari.rejectAll();
    kotowari.update({ criteo: true });
    await nextTask();
    expect(done).not.toHaveBeenCalled();
    kotowari.update({ 'google-llc': true });
    await waiting;
    expect(done).toHaveBeenCalledOnce();
  });

  it('waits for every vendor of a purpose', async () => {
    const kotowari = startPage();
    const done = vi.fn();
    const waiting = kotowari.whenAllowed('advertising').then(done);
    kotowari.update({ criteo: true });
    await nextTask();
    expect(done).not.toHaveBeenCalled();
    kotowari.update({ advertising: true });
    await waiting;
    expect(done).toHaveBeenCalledOnce();
  });

  it('is rejected when its signal aborts, with the reason', async () => {
    const kotowari = startPage();
    const stop = new AbortController();
    const waiting = kotowari.whenAllowed('criteo', { signal: stop.signal });
    stop.abort(new Error('left the page'));
    await expect(waiting).rejects.toThrow('left the page');
    kotowari.acceptAll();
    await expect(waiting).rejects.toThrow('left the page');
  });

  it('is rejected when its signal has aborted before', async () => {
    const kotowari = startPage();
    const signal = AbortSignal.abort(new Error('left the page'));
    await expect(kotowari.whenAllowed('criteo', { signal })).rejects.toThrow('left the page');
  });

  it('leaves no listener behind, whichever way it ends', async () => {
    const kotowari = startPage();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const waiting = Array.from({ length: 200 }, () => kotowari.whenAllowed('criteo', { signal }));
    kotowari.acceptAll();
    await Promise.all(waiting);
    expect(added).toHaveBeenCalledTimes(200);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });

  it('never throws, and never comes, for an unknown name', async () => {
    const kotowari = startPage();
    const done = vi.fn();
    kotowari.whenAllowed('criteoo').then(done, done);
    kotowari.acceptAll();
    await nextTask();
    expect(done).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('what is on the screen', () => {
  it('is changed by the handle, and by each decision', () => {
    const kotowari = startPage();
    const seen: View[] = [];
    kotowari.view.subscribe((view) => seen.push(view));
    kotowari.showPreferences();
    kotowari.update({ criteo: true });
    kotowari.showNotice();
    kotowari.acceptAll();
    kotowari.showPreferences();
    kotowari.withdraw();
    expect(seen).toEqual(['preferences', 'closed', 'notice', 'closed', 'preferences', 'closed']);
  });

  it('decides nothing by being shown', () => {
    const kotowari = startPage();
    kotowari.showPreferences();
    kotowari.showNotice();
    expect(kotowari.state.decided).toBe(false);
  });
});

describe('the page is told of each decision', () => {
  it('by one event on the document, with the state, when all is stored', () => {
    const kotowari = startPage();
    const heard: unknown[] = [];
    const listen = (event: Event) => {
      heard.push((event as CustomEvent).detail, document.cookie.includes('+criteo'));
    };
    document.addEventListener('kotowari:change', listen);
    kotowari.acceptAll();
    expect(heard).toEqual([kotowari.state, true]);
    kotowari.showPreferences();
    kotowari.rejectAll();
    expect(heard).toHaveLength(4);
    document.removeEventListener('kotowari:change', listen);
  });

  it('by one entry for Tag Manager, after Google’s own update (R14)', () => {
    const kotowari = startPage();
    expect(triggers()).toEqual([]);
    kotowari.update({ criteo: true });
    const { vendors, how } = kotowari.state;
    expect(triggers()).toEqual([{ event: 'kotowari_change', kotowari: { vendors, how } }]);
    expect(window.dataLayer?.at(-1)).toBe(triggers()[0]);
    kotowari.rejectAll();
    expect(triggers()).toHaveLength(2);
  });

  it('not by a choice that was stored before (R14)', () => {
    startPage().acceptAll();
    delete window.dataLayer;
    delete window.gtag;
    startPage();
    expect(triggers()).toEqual([]);
  });
});

describe('blocked storage', () => {
  it('leaves all refused and the handle at work (R76)', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    const kotowari = startPage();
    expect(kotowari.state.decided).toBe(false);
    kotowari.update({ criteo: true });
    expect(kotowari.hasConsent('criteo')).toBe(true);
    expect(kotowari.records()).toHaveLength(1);
  });
});

describe('a bad configuration', () => {
  it('throws an error that says what is wrong', () => {
    const start = () => startPage({ vendors: ['criteoo'] });
    expect(start).toThrow(KotowariConfigError);
    expect(start).toThrow('kotowari: vendors[0]: unknown value "criteoo". Did you mean "criteo"?');
  });

  it('throws when everything is held already, whatever was stored or is wrong', async () => {
    startPage().acceptAll();
    const user = JSON.parse('{ "mode": "opt-out", "vendors": ["criteoo"] }');
    expect(() => startPage(user)).toThrow(KotowariConfigError);
    expectHeld(addScript());
    await show(`<img src="${criteo}">`);
    expectHeld(find('img'));
  });

  it('tells Google nothing but denials', () => {
    startPage().acceptAll();
    delete window.dataLayer;
    delete window.gtag;
    expect(() => startPage(JSON.parse('{ "debug": 1 }'))).toThrow(KotowariConfigError);
    expect(JSON.stringify(window.dataLayer)).not.toContain('"update"');
  });

  it('leaves the stored choice for the day when it is right again', () => {
    startPage().acceptAll();
    expect(() => startPage(JSON.parse('[]'))).toThrow(KotowariConfigError);
    expect(startPage().hasConsent('criteo')).toBe(true);
  });
});

describe('debug', () => {
  const own = { id: 'own', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };

  it('warns of each thing that a vendor of the site’s own leaves unsaid (R36)', async () => {
    startPage({ vendors: [own], debug: true });
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(9));
    expect(warn.mock.calls[0]?.[0]).toContain(
      'kotowari: vendors[0].disclosure.policyUrl: of "own"',
    );
  });
});

describe('one client for one document (R106)', () => {
  const config = {
    vendors: ['google-analytics', 'criteo'],
    policy: { url: '/terms', version: '1' },
  };

  it('is what every later call gets, whatever the order of the keys', () => {
    const first = createKotowari(config);
    expect(createKotowari()).toBe(first);
    const { vendors, policy } = config;
    expect(createKotowari({ policy, vendors: [...vendors] })).toBe(first);
    expect(warn).not.toHaveBeenCalled();
  });

  it('tells Google its defaults once', () => {
    createKotowari(config);
    createKotowari(config);
    expect(JSON.stringify(window.dataLayer).match(/"default"/g)).toHaveLength(1);
  });

  it('releases what another caller allows', async () => {
    const first = createKotowari(config);
    const script = addScript();
    createKotowari(config).acceptAll();
    await settle();
    expectFree(script);
    expect(first.hasConsent('criteo')).toBe(true);
  });

  it('is found by a second copy of the package, too', async () => {
    const first = createKotowari(config);
    vi.resetModules();
    const other = await import('../../src/createKotowari');
    expect(other.createKotowari).not.toBe(createKotowari);
    expect(other.createKotowari(config)).toBe(first);
  });

  it.each([
    ['policy.version', { ...config, policy: { url: '/terms', version: '2' } }, '"1" here, not "2"'],
    ['mode', { ...config, mode: 'opt-out' as const }, '"opt-in" here, not "opt-out"'],
    ['vendors[1]', { ...config, vendors: ['google-analytics'] }, '"criteo" here, not nothing'],
    ['hosts.t.shop.example', { ...config, hosts: { 't.shop.example': 'criteo' } }, 'nothing here'],
  ])('is kept when another configuration says something else: %s', (path, other, advice) => {
    const first = createKotowari(config);
    expect(() => createKotowari(other)).toThrow(KotowariConfigError);
    expect(() => createKotowari(other)).toThrow(
      `kotowari: ${path}: this page has a client already`,
    );
    expect(() => createKotowari(other)).toThrow(advice);
    expect(createKotowari()).toBe(first);
  });

  it('is kept when a vendor of the site’s own has other rules', () => {
    const own = (host: string) => ({
      vendors: [{ id: 'own', purposes: ['advertising'], hold: [{ host }] }],
    });
    const first = createKotowari(own('.a.example'));
    expect(createKotowari(own('.a.example'))).toBe(first);
    expect(() => createKotowari(own('.b.example'))).toThrow('vendors[0].hold[0].host');
  });

  it('says again what was wrong with the first configuration', () => {
    const wrong = JSON.parse('{ "mode": "opt" }');
    expect(() => createKotowari(wrong)).toThrow(KotowariConfigError);
    expect(() => createKotowari()).toThrow();
    expect(() => createKotowari(wrong)).toThrow('mode');
  });

  it('is not an element of the page with that id, which is a property of the window as well', () => {
    Reflect.set(window, 'kotowari', document.createElement('main'));
    expect(createKotowari().state.decided).toBe(false);
    expect(warn).not.toHaveBeenCalled();
    delete window.kotowari;
  });
});
