import { describe, expect, it, vi } from 'vitest';
import { connectPage } from '../../../../src/ui/way-back/connectPage';
import '../platform';
import { find, parse, settle, startPage, useFreshPage } from '../../page';

useFreshPage();

const buttons = () => [...document.querySelectorAll('kotowari-preferences-button')];

describe('a page without kotowari.js (R40)', () => {
  it('gets a button of its own where it has no way back', async () => {
    const kotowari = startPage({ notice: { show: 'link' } });
    connectPage(kotowari);
    await settle();
    expect(buttons()).toHaveLength(1);
    buttons()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(kotowari.view.get()).toBe('preferences');
  });

  it('keeps to the way that it has: an element, a link, or the button of a component', async () => {
    for (const way of [
      '<kotowari-preferences-button></kotowari-preferences-button>',
      '<a href="#kotowari">settings</a>',
      '<button data-kotowari-preferences>settings</button>',
    ]) {
      const kotowari = startPage({ notice: { show: 'link' } });
      document.body.innerHTML = way;
      const undo = connectPage(kotowari);
      await settle();
      expect(document.body.children).toHaveLength(1);
      document.body.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(kotowari.view.get()).toBe('preferences');
      undo();
    }
  });

  it('gets it again when a route replaces the body, and loses it when one brings another', async () => {
    connectPage(startPage({ notice: { show: 'link' } }));
    await settle();
    document.body.replaceWith(document.createElement('body'));
    await settle();
    expect(buttons()).toHaveLength(1);
    const own = buttons()[0];
    parse('<kotowari-preferences-button id="theirs"></kotowari-preferences-button>');
    await settle();
    expect(buttons()).toEqual([find('#theirs')]);
    expect(own?.isConnected).toBe(false);
  });

  it('shows the table that a route brings', async () => {
    connectPage(startPage({ notice: { show: 'link' } }));
    await settle();
    parse('<kotowari-partners lang="ja"></kotowari-partners>');
    const words = () => find('kotowari-partners').textContent;
    await expect.poll(words, { timeout: 30_000 }).toContain('Criteo');
  });

  it('delivers its records where the shop wants them', async () => {
    const send = vi.fn(async () => new Response());
    vi.stubGlobal('fetch', send);
    const kotowari = startPage({ records: { endpoint: '/records' } });
    connectPage(kotowari);
    kotowari.rejectAll();
    await expect.poll(() => send.mock.calls.length, { timeout: 30_000 }).toBeGreaterThan(0);
  });

  it('is left as it was, after 200 times of it and its undo', async () => {
    const kotowari = startPage({ notice: { show: 'link' } });
    const showPreferences = vi.fn();
    kotowari.showPreferences = showPreferences;
    for (let round = 0; round < 200; round += 1) connectPage(kotowari)();
    await settle();
    expect(buttons()).toEqual([]);
    parse('<a href="#kotowari">settings</a>');
    const click = () => find('a').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    click();
    expect(showPreferences).not.toHaveBeenCalled();
    connectPage(kotowari);
    click();
    expect(showPreferences).toHaveBeenCalledOnce();
  });
});
