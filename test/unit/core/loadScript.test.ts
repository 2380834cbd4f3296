import { describe, expect, it } from 'vitest';
import { loadScript } from '../../../src/core/loadScript';
import { criteo } from '../gate/openGate';
import { find, nextTask, settle, startPage, useFreshPage } from '../page';

useFreshPage();

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('head script')];

describe('loadScript (R2)', () => {
  it('asks for nothing before the vendor is allowed, and then once', async () => {
    const kotowari = startPage();
    const both = Promise.all([loadScript('criteo', criteo), loadScript('criteo', criteo)]);
    await settle();
    kotowari.rejectAll();
    await settle();
    expect(scripts()).toEqual([]);
    kotowari.acceptAll();
    await settle();
    expect(scripts().map(({ src }) => src)).toEqual([criteo]);
    find('script').dispatchEvent(new Event('load'));
    expect(await both).toEqual([find('script'), find('script')]);
    await expect(loadScript('criteo', criteo)).resolves.toBe(find('script'));
  });

  it('gives up when its signal aborts, and loads nothing later', async () => {
    const kotowari = startPage();
    const stop = new AbortController();
    const waiting = loadScript('criteo', `${criteo}?given-up`, {}, { signal: stop.signal });
    stop.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    kotowari.acceptAll();
    await settle();
    expect(scripts()).toEqual([]);
  });

  it('sets the attributes that it is given, the type too', async () => {
    startPage().acceptAll();
    const url = `${criteo}?attributes`;
    void loadScript('criteo', url, { type: 'module', crossorigin: 'anonymous', id: 'ld' });
    await settle();
    expect(find('#ld').getAttribute('type')).toBe('module');
    expect(find('#ld').getAttribute('crossorigin')).toBe('anonymous');
    expect(find('#ld').getAttribute('src')).toBe(url);
  });

  it('tells of a script that cannot be had, and tries again when it is asked again', async () => {
    startPage().acceptAll();
    const url = `${criteo}?lost`;
    const lost = loadScript('criteo', url);
    await settle();
    find('script').dispatchEvent(new Event('error'));
    await expect(lost).rejects.toThrow(`kotowari: ${url} cannot be loaded`);
    await nextTask();
    void loadScript('criteo', url);
    await settle();
    expect(scripts()).toHaveLength(2);
  });

  it('says what is missing where there is no client', async () => {
    await expect(loadScript('criteo', criteo)).rejects.toThrow('call createKotowari first');
  });
});
