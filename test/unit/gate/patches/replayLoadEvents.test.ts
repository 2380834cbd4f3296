import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../../src/createKotowari';
import type { Kotowari } from '../../../../src/types';
import { find, nextTask, runAs, settle, show, useFreshPage } from '../../page';
import { criteo } from '../openGate';

useFreshPage();

let kotowari: Kotowari;
/** What the page has come to, as the browser tells it. */
let timing: { domContentLoadedEventStart: number; loadEventStart: number };

beforeEach(() => {
  timing = { domContentLoadedEventStart: 1, loadEventStart: 1 };
  vi.stubGlobal('performance', { now: () => 0, timing });
  kotowari = createKotowari();
});

/** A script that was held, and has been released. */
async function released(): Promise<HTMLScriptElement> {
  await show(`<script src="${criteo}"></script>`);
  kotowari.update({ criteo: true });
  await settle();
  return find<HTMLScriptElement>('script');
}

describe('a listener that a released script adds after the event', () => {
  it.each<[string, EventTarget, string]>([
    ['load', window, 'load'],
    ['pageshow', window, 'pageshow'],
    ['DOMContentLoaded', document, 'DOMContentLoaded'],
    ['DOMContentLoaded of the window', window, 'DOMContentLoaded'],
    ['readystatechange', document, 'readystatechange'],
  ])('is called once, in a later task: %s (R92)', async (_, target, type) => {
    const heard: unknown[] = [];
    const script = await released();
    runAs(script, () =>
      target.addEventListener(type, function (this: unknown, event) {
        heard.push(this, event.type, event.target);
      }),
    );
    expect(heard).toEqual([]);
    await settle();
    expect(heard).toEqual([target, type, target]);
  });

  it('is called by its method when it is an object (R92)', async () => {
    const handleEvent = vi.fn();
    const script = await released();
    runAs(script, () => addEventListener('load', { handleEvent }));
    await settle();
    expect(handleEvent).toHaveBeenCalledOnce();
  });

  it('is called as the handler of the window, too (R92)', async () => {
    const onload = vi.fn();
    const script = await released();
    runAs(script, () => Object.assign(window, { onload }));
    expect(window.onload).toBe(onload);
    await settle();
    expect(onload).toHaveBeenCalledOnce();
  });

  it('is called when a vendor’s script adds it that a released one has loaded (R92)', async () => {
    await released();
    const listener = vi.fn();
    const loaded = document.createElement('script');
    loaded.setAttribute('src', criteo);
    runAs(loaded, () => addEventListener('load', listener));
    await settle();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is called once when it is added twice, and not when it is removed in time (R92)', async () => {
    const [twice, gone] = [vi.fn(), vi.fn()];
    const script = await released();
    runAs(script, () => {
      for (const listener of [twice, twice, gone]) addEventListener('load', listener);
      removeEventListener('load', gone);
    });
    await settle();
    expect(twice).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
  });
});

describe('a listener is left to the browser', () => {
  it.each<[string, () => HTMLScriptElement | null]>([
    ['that the page’s own script adds', () => document.createElement('script')],
    ['that is added by no script, such as by a timer', () => null],
  ])('%s', async (_, script) => {
    await released();
    const listener = vi.fn();
    runAs(script(), () => addEventListener('load', listener));
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });

  it('that is added before its event', async () => {
    Object.assign(timing, { loadEventStart: 0 });
    const listener = vi.fn();
    const script = await released();
    runAs(script, () => {
      addEventListener('load', listener);
      addEventListener('pageshow', listener);
    });
    await settle();
    expect(listener).not.toHaveBeenCalled();
    runAs(script, () => document.addEventListener('DOMContentLoaded', listener));
    await settle();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('that is for another event, or on another target', async () => {
    const listener = vi.fn();
    const script = await released();
    runAs(script, () => {
      addEventListener('scroll', listener);
      find('script').addEventListener('load', listener);
      new EventTarget().addEventListener('load', listener);
    });
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });

  it('that is added before any tag was released', async () => {
    const listener = vi.fn();
    const script = document.createElement('script');
    script.setAttribute('src', criteo);
    runAs(script, () => addEventListener('load', listener));
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });

  it('and hears the event itself all the same (R95)', async () => {
    const listener = vi.fn();
    await released();
    document.addEventListener('readystatechange', listener);
    document.dispatchEvent(new Event('readystatechange'));
    expect(listener).toHaveBeenCalledOnce();
    document.removeEventListener('readystatechange', listener);
    document.dispatchEvent(new Event('readystatechange'));
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('removing a listener', () => {
  it('is possible for an event of any name (R95)', async () => {
    await released();
    for (const type of ['load', 'pageshow', 'x', '']) {
      expect(() => removeEventListener(type, () => {})).not.toThrow();
    }
    await nextTask();
  });

  it('is possible for an event that is named like a method of objects (R95)', async () => {
    await released();
    removeEventListener('toString', () => {});
  });
});
