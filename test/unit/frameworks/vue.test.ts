import { describe, expect, it, vi } from 'vitest';
import { type Component, createApp, createSSRApp, h, nextTick } from 'vue';
import { renderToString } from 'vue/server-renderer';
import * as kotowari from '../../../src/frameworks/vue/index';
import { fakeKotowari } from '../../../src/testing/index';
import type { ConsentState } from '../../../src/types';
import { criteo, expectFree, expectHeld } from '../gate/openGate';
import { settle, startPage, useFreshPage } from '../page';
import { countListeners } from './countListeners';

const { ConsentFrame, ConsentScript, Consented, Partners, PreferencesButton, useConsent } =
  kotowari;
const line = 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js';

useFreshPage();

const Answer: Component = {
  setup() {
    const isAllowed = useConsent('criteo');
    return () => h('output', isAllowed.value ? 'yes' : 'no');
  },
};

const Page: Component = {
  setup: () => () => [
    h(Answer),
    h(Consented, { vendor: 'criteo' }, { default: () => 'theirs', fallback: () => 'ours' }),
    h(PreferencesButton, { href: '/terms' }, () => '設定'),
    h(ConsentFrame, { vendor: 'line', src: 'https://tr.line.me/a', title: 'LINE' }),
  ],
};

function box(markup = ''): HTMLElement {
  const element = document.createElement('section');
  element.append(document.createRange().createContextualFragment(markup));
  document.body.append(element);
  return element;
}

function mount(component: Component, place = box()): () => void {
  const app = createApp(component);
  app.mount(place);
  return () => app.unmount();
}

/** Renders where there is no document, as on a server. */
async function render(component: Component, state?: ConsentState): Promise<string> {
  const page = Object.getOwnPropertyDescriptor(globalThis, 'document') ?? {};
  Reflect.deleteProperty(globalThis, 'document');
  try {
    const app = createSSRApp(component);
    if (state) app.use(kotowari.kotowari, { state });
    return await renderToString(app);
  } finally {
    Object.defineProperty(globalThis, 'document', page);
  }
}

describe('Vue', () => {
  it('follows the choice', async () => {
    const client = fakeKotowari();
    const place = box();
    mount(Page, place);
    await nextTick();
    expect(place.textContent).toContain('noours');
    client.update({ criteo: true });
    await nextTick();
    expect(place.textContent).toContain('yestheirs');
    client.withdraw();
    await nextTick();
    expect(place.textContent).toContain('noours');
  });

  it('takes the client of the plug-in before the one of the document', async () => {
    fakeKotowari();
    const client = fakeKotowari({ criteo: true });
    fakeKotowari();
    const place = box();
    createApp(Answer).use(kotowari.kotowari, { client }).mount(place);
    await nextTick();
    expect(place.textContent).toBe('yes');
  });

  it('leaves no listener after it was mounted and taken away 200 times', () => {
    const listeners = countListeners(fakeKotowari());
    for (let round = 0; round < 200; round += 1) {
      const unmount = mount(Page);
      if (round === 0) expect(listeners()).toBeGreaterThan(0);
      unmount();
    }
    expect(listeners()).toBe(0);
  });

  it('opens the preferences, and is a link to the policy without script', async () => {
    expect(await render(Page)).toContain('<a data-kotowari-preferences href="/terms">設定</a>');
    const client = fakeKotowari({});
    const place = box();
    mount(Page, place);
    await nextTick();
    place.querySelector('button')?.click();
    expect(client.view.get()).toBe('preferences');
  });

  it('draws on a server what is known of the choice there', async () => {
    expect(await render(Page)).toContain('ours');
    const { state } = fakeKotowari({ criteo: true });
    expect(await render(Page, state)).toContain('theirs');
  });

  it('hydrates what a server has written without a warning, and the gate holds it (R2)', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const html = await render(Page);
    expect(html).not.toContain(' src=');
    const client = startPage();
    const place = box(html);
    const frame = place.querySelector('iframe') as Element;
    await settle();
    createSSRApp(Page).mount(place);
    await settle();
    expect(place.querySelector('iframe')).toBe(frame);
    expectHeld(frame, 'src', 'https://tr.line.me/a');
    client.acceptAll();
    await settle();
    expectFree(frame, 'src', 'https://tr.line.me/a');
    expect(place.textContent).toContain('yestheirs');
    expect(warn).not.toHaveBeenCalled();
  });

  it('runs a script of the server’s page once, where it stands', async () => {
    const Script = () => h(ConsentScript, { vendor: 'criteo', src: `${criteo}?server` });
    const html = await render(Script);
    expect(html).toContain('type="text/plain"');
    const client = startPage();
    const place = box(html);
    createSSRApp(Script).mount(place);
    mount(Script);
    await settle();
    client.acceptAll();
    await settle();
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map(({ src }) => src)).toEqual([`${criteo}?server`]);
  });

  it('gives a script up that is taken away while it waits, and needs all its vendors', async () => {
    const client = startPage();
    const both = { vendor: ['line', 'criteo'], src: `${line}?both` } as const;
    mount(() => h(ConsentScript, both));
    const unmount = mount(() => h(ConsentScript, { vendor: 'line', src: `${line}?gone` }));
    unmount();
    client.update({ line: true });
    await settle();
    expect(document.querySelectorAll('script')).toHaveLength(0);
    client.acceptAll();
    await settle();
    expect([...document.querySelectorAll('script')].map(({ src }) => src)).toEqual([both.src]);
  });

  it('keeps the table that a server has written', async () => {
    const html = await render(() => h(Partners, { html: '<table></table>', lang: 'ja' }));
    expect(html).toMatch(/<kotowari-partners[^>]* lang="ja"[^>]*><table><\/table>/);
  });
});
