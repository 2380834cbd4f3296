import { describe, expect, it, vi } from 'vitest';
import { watchConsent } from '../../../src/frameworks/watchConsent';
import { fakeKotowari } from '../../../src/testing/index';
import { nextTask, useFreshPage } from '../page';

useFreshPage();

describe('watchConsent', () => {
  it('says once that there is no client, and what to do', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    watchConsent(() => {});
    watchConsent(() => {});
    await nextTask();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('Put kotowari.js first in <head>, or call createK');
  });

  it('tells of the client that comes later, and then of its changes, until it is undone', () => {
    const listener = vi.fn();
    const stop = watchConsent(listener);
    const client = fakeKotowari();
    expect(listener).toHaveBeenCalledTimes(1);
    client.acceptAll();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    client.rejectAll();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('hears nothing of a client that comes after it was undone', () => {
    const listener = vi.fn();
    watchConsent(listener)();
    fakeKotowari().acceptAll();
    expect(listener).not.toHaveBeenCalled();
  });
});
