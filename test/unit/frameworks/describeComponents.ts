import { describe, expect, it, vi } from 'vitest';
import * as kotowari from '../../../src/frameworks/react/index';
import { createElement as h, useState } from '../../../src/frameworks/react/runtime';
import { fakeKotowari } from '../../../src/testing/index';
import { attributesOf, criteo, expectFree, expectHeld } from '../gate/openGate';
import { settle, startPage, useFreshPage } from '../page';
import { countListeners } from './countListeners';

const { ConsentFrame, ConsentScript, Consented, KotowariProvider } = kotowari;
const { Partners, PreferencesButton, useConsent, useConsentState, useKotowari } = kotowari;

type Node = ReturnType<typeof h>;

/** What a renderer has to offer for the tests. */
export interface Renderer {
  /** Draws into a box in the page, and waits for the effects. Returns what takes it away. */
  mount(node: Node, box: Element): Promise<() => Promise<void>>;
  /** Does the same over what a server has written. */
  hydrate(node: Node, box: Element): Promise<() => Promise<void>>;
  renderToString(node: Node): string;
  /** Lets what has changed be drawn. */
  act(action: () => void): Promise<void>;
}

const line = 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js';

function Answer({ name }: { name: 'criteo' | 'google' | 'advertising' }) {
  return h('output', null, useConsent(name) ? 'yes' : 'no');
}

/** Puts a box with markup of the server into the page. */
function box(markup = ''): HTMLElement {
  const element = document.createElement('section');
  element.innerHTML = markup;
  document.body.append(element);
  return element;
}

/** A script runs once in a document, which all tests of a file share. */
let scriptCount = 0;

/** The one set of expectations of React and Preact. */
export function describeComponents(renderer: Renderer): void {
  const { mount, hydrate, act } = renderer;
  const renderToString = (node: Node) => {
    // On a server there is no document.
    const page = Object.getOwnPropertyDescriptor(globalThis, 'document') ?? {};
    Reflect.deleteProperty(globalThis, 'document');
    try {
      return renderer.renderToString(node);
    } finally {
      Object.defineProperty(globalThis, 'document', page);
    }
  };
  const newScript = () => {
    scriptCount += 1;
    return `${criteo}?${scriptCount}`;
  };
  useFreshPage();

  describe('useConsent', () => {
    it('follows the choice, of a vendor, a row and a purpose', async () => {
      const client = fakeKotowari();
      const place = box();
      const names = ['criteo', 'google', 'advertising'] as const;
      await mount(h('div', null, ...names.map((name) => h(Answer, { key: name, name }))), place);
      expect(place.textContent).toBe('nonono');
      await act(() => client.update({ criteo: true, 'google-llc': true }));
      expect(place.textContent).toBe('yesyesno');
      await act(() => client.acceptAll());
      expect(place.textContent).toBe('yesyesyes');
      await act(() => client.withdraw());
      expect(place.textContent).toBe('nonono');
    });

    it('draws anew only when the answer changes', async () => {
      const client = fakeKotowari();
      const draws = vi.fn();
      const Counted = () => {
        draws();
        return h('b', null, `${useConsent('criteo')}`);
      };
      await mount(h(Counted, null), box());
      const before = draws.mock.calls.length;
      await act(() => client.update({ line: true }));
      expect(draws).toHaveBeenCalledTimes(before);
      await act(() => client.update({ criteo: true }));
      expect(draws.mock.calls.length).toBeGreaterThan(before);
    });

    it('takes the client of a provider before the one of the document', async () => {
      const ofDocument = fakeKotowari();
      const client = fakeKotowari({ criteo: true });
      fakeKotowari().subscribe(() => {});
      const place = box();
      await mount(h(KotowariProvider, { client }, h(Answer, { name: 'criteo' })), place);
      expect(place.textContent).toBe('yes');
      await act(() => ofDocument.acceptAll());
      await act(() => client.rejectAll());
      expect(place.textContent).toBe('no');
    });

    it('waits for a client that comes later', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const place = box();
      await mount(
        h('div', null, h(Answer, { name: 'criteo' }), h(Answer, { name: 'google' })),
        place,
      );
      expect(place.textContent).toBe('nono');
      await act(() => void fakeKotowari({ criteo: true }));
      expect(place.textContent).toBe('yesno');
    });

    it('leaves no listener after it was mounted and taken away 200 times', async () => {
      const listeners = countListeners(fakeKotowari());
      for (let round = 0; round < 200; round += 1) {
        const unmount = await mount(h(Answer, { name: 'criteo' }), box());
        if (round === 0) expect(listeners()).toBeGreaterThan(0);
        await unmount();
      }
      expect(listeners()).toBe(0);
    });
  });

  describe('the page of a server', () => {
    const Page = () => {
      const { decided } = useConsentState();
      const isThere = useKotowari() !== null;
      return h('p', null, `${decided} ${isThere} ${useConsent('criteo')}`);
    };

    it('says that nothing is decided, and changes after it is hydrated, without an error', async () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const html = renderToString(h(Page, null));
      expect(html).toBe('<p>false false false</p>');
      fakeKotowari({ criteo: true });
      const place = box(html);
      const paragraph = place.firstChild;
      await hydrate(h(Page, null), place);
      expect(place.textContent).toBe('true true true');
      expect(place.firstChild).toBe(paragraph);
      expect(error).not.toHaveBeenCalled();
    });

    it('knows the choice that a server has read, and is hydrated with it', async () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { state } = fakeKotowari({ criteo: true });
      const page = () =>
        h(
          KotowariProvider,
          { state },
          h(Consented, { vendor: 'criteo', fallback: h('i', null, 'no') }, h('b', null, 'yes')),
        );
      const html = renderToString(page());
      expect(html).toBe('<b>yes</b>');
      const place = box(html);
      await hydrate(page(), place);
      expect(place.innerHTML).toBe('<b>yes</b>');
      expect(error).not.toHaveBeenCalled();
    });
  });

  describe('Consented', () => {
    it('shows its children while the vendor is allowed, and else its fallback', async () => {
      const client = fakeKotowari();
      const place = box();
      await mount(
        h(Consented, { vendor: 'criteo', fallback: 'wait' }, h('b', null, 'here')),
        place,
      );
      expect(place.innerHTML).toBe('wait');
      await act(() => client.acceptAll());
      expect(place.innerHTML).toBe('<b>here</b>');
      await act(() => client.withdraw());
      expect(place.innerHTML).toBe('wait');
    });
  });

  describe('PreferencesButton', () => {
    const button = () =>
      h(PreferencesButton, { href: '/terms', className: 'small' } as never, '設定を開く');

    it('is a link to the policy without script, and then a button', async () => {
      const html = renderToString(button());
      expect(html).toMatch(/^<a [^>]*href="\/terms" class="small">設定を開く<\/a>$/);
      const client = fakeKotowari({ criteo: true });
      const place = box(html);
      await hydrate(button(), place);
      const found = place.querySelector('button');
      expect(found?.type).toBe('button');
      await act(() => found?.click());
      expect(client.view.get()).toBe('preferences');
    });
  });

  describe('ConsentFrame', () => {
    const frame = (src = criteo) =>
      h(ConsentFrame, { vendor: 'criteo', src, title: 'map', width: 300 });

    it('is marked in the page of the server, with no address that a browser would fetch', () => {
      expect(renderToString(frame())).not.toContain(' src=');
      expect(renderToString(frame())).toContain('data-consent="criteo"');
    });

    it('waits for consent, and then loads on the same element', async () => {
      const client = startPage();
      const place = box();
      await mount(frame(), place);
      const found = place.querySelector('iframe') as HTMLIFrameElement;
      expectHeld(found);
      await act(() => client.acceptAll());
      await settle();
      expectFree(found);
      expect(place.querySelector('iframe')).toBe(found);
    });

    it('is hydrated without an error after the gate has changed it', async () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const html = renderToString(frame());
      startPage().acceptAll();
      const place = box(html);
      await settle();
      const found = place.querySelector('iframe') as HTMLIFrameElement;
      expectFree(found);
      await hydrate(frame(), place);
      expect(place.querySelector('iframe')).toBe(found);
      expectFree(found);
      expect(error).not.toHaveBeenCalled();
    });

    it('is another frame with another address, and held anew', async () => {
      const client = startPage();
      let change = (_: string) => {};
      const Changing = () => {
        const [src, setSrc] = useState(criteo);
        change = setSrc;
        return h(ConsentFrame, { vendor: 'criteo', src, title: 'map' });
      };
      const place = box();
      await mount(h(Changing, null), place);
      await act(() => client.acceptAll());
      await settle();
      await act(() => client.rejectAll());
      await act(() => change(`${criteo}?other`));
      await settle();
      expectHeld(place.querySelector('iframe') as Element, 'src', `${criteo}?other`);
    });
  });

  describe('ConsentScript', () => {
    const file = (src: string) => h(ConsentScript, { vendor: 'criteo', src, async: true });
    const code = (id: string) =>
      h(ConsentScript, { vendor: 'line', id, children: 'window.__ran = 1 < 2' });
    const scripts = () => [...document.querySelectorAll('script')];

    it('is marked in the page of the server: a file and code', () => {
      const html = renderToString(h('div', null, file(criteo), code('line')));
      expect(html).toContain('type="text/plain"');
      expect(html).not.toContain(' src=');
      expect(html).toContain('window.__ran = 1 < 2</script>');
    });

    it('that a server has written is hydrated where it stands, and runs once', async () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const src = newScript();
      const html = renderToString(file(src));
      const client = startPage();
      const place = box();
      // As the parser puts it in: `innerHTML` makes scripts that never run.
      place.append(document.createRange().createContextualFragment(html));
      await settle();
      const found = scripts()[0] as Element;
      expect(attributesOf(found).type).toBe('text/plain');
      await hydrate(file(src), place);
      await act(() => client.acceptAll());
      await settle();
      expect(scripts()).toEqual([found]);
      expectFree(found, 'src', src);
      expect(error).not.toHaveBeenCalled();
    });

    it('that comes with a client’s route waits, and is put in once', async () => {
      const client = startPage();
      const src = newScript();
      const first = await mount(file(src), box());
      const second = await mount(file(src), box());
      await settle();
      expect(scripts()).toEqual([]);
      await act(() => client.acceptAll());
      await settle();
      expect(scripts().map((script) => script.src)).toEqual([src]);
      await first();
      await second();
      await mount(file(src), box());
      await settle();
      expect(scripts()).toHaveLength(1);
    });

    it('is given up when it is taken away while it waits', async () => {
      const client = startPage();
      const unmount = await mount(file(newScript()), box());
      await unmount();
      await act(() => client.acceptAll());
      await settle();
      expect(scripts()).toEqual([]);
    });

    it('needs every vendor that it names', async () => {
      const client = startPage();
      const src = newScript().replace(criteo, line);
      await mount(h(ConsentScript, { vendor: ['line', 'criteo'], src }), box());
      await act(() => client.update({ line: true }));
      await settle();
      expect(scripts()).toEqual([]);
      await act(() => client.acceptAll());
      await settle();
      expect(scripts().map((script) => script.src)).toEqual([src]);
    });

    it('passes its attributes on as HTML spells them', async () => {
      startPage().acceptAll();
      const src = newScript();
      const options = {
        crossOrigin: 'anonymous',
        nonce: 'abc',
        type: 'module',
        async: true,
      } as const;
      await mount(
        h(ConsentScript, { vendor: 'criteo', src, 'data-account': '7', ...options }),
        box(),
      );
      await settle();
      const [script] = scripts();
      expect(script?.getAttribute('crossorigin')).toBe('anonymous');
      expect(script?.getAttribute('type')).toBe('module');
      expect(script?.getAttribute('async')).toBe('');
      expect(script?.dataset.account).toBe('7');
      expect(script?.nonce).toBe('abc');
    });
  });

  describe('Partners', () => {
    it('keeps what the server has written', async () => {
      const html = renderToString(h(Partners, { html: '<table></table>', lang: 'ja' }));
      expect(html).toBe('<kotowari-partners lang="ja"><table></table></kotowari-partners>');
    });
  });
}
