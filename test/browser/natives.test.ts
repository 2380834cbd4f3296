import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useSite } from './harness';

/** By name (`Node.prototype.appendChild value`): how a function looks from outside. */
type Looks = Record<string, string>;

/** What `tags` leaves as it is, and `full` does not. */
const NETWORK = [
  ...['window.fetch', 'window.WebSocket', 'window.EventSource', 'window.XMLHttpRequest'],
  ...['WebSocket', 'EventSource', 'XMLHttpRequest', 'Navigator', 'Request', 'Response'],
];
/** Some of the many by which a tag comes into a page. */
const TAGS = [
  ...['HTMLScriptElement.prototype.src set', 'HTMLImageElement.prototype.src set'],
  ...['Element.prototype.setAttribute value', 'Element.prototype.innerHTML set'],
  ...['Document.prototype.write value'],
];

describe('native methods', () => {
  const site = useSite();
  let native: Looks;
  const found: Record<string, Looks> = {};
  const errors: string[] = [];

  beforeAll(async () => {
    const before = (page: Page) =>
      page.addInitScript(() => Reflect.set(window, '__nativeText', Function.prototype.toString));
    const { page } = await site.visit('/lesson/natives.html?kotowari=off', { before });
    native = await page.evaluate(lookAround);
    for (const gate of ['full', 'tags', 'marked']) {
      const config = { gate, notice: { show: 'link' } };
      const visit = await site.visit('/lesson/natives.html', { config, before });
      found[gate] = await visit.page.evaluate(lookAround);
      errors.push(...(await cannotBeRead(visit.page)), ...visit.errors, ...visit.console);
    }
  });

  test('that are wrapped keep their name, length and property flags (R95)', () => {
    for (const name of changed('full')) {
      // All but the source itself.
      expect(found.full?.[name]?.replace(/native$|own$/, '')).toBe(
        native[name]?.replace(/native$|own$/, ''),
      );
    }
    const missing = Object.keys(native).filter((name) => !(name in (found.full ?? {})));
    expect(missing).toEqual([]);
  });

  test('can be converted to a string, wrapped or not (R95)', () => {
    expect(errors).toEqual([]);
  });

  test('"full" wraps the methods of elements and of the network (R85)', () => {
    for (const name of [...TAGS, 'window.fetch value', 'Navigator.prototype.sendBeacon value']) {
      expect(changed('full')).toContain(name);
    }
    expect(changed('full').some((name) => /^(window\.)?XMLHttpRequest/.test(name))).toBe(true);
  });

  test('"tags" does not wrap fetch, XMLHttpRequest, sendBeacon, WebSocket and EventSource (R85, R95)', () => {
    for (const name of TAGS) expect(changed('tags')).toContain(name);
    const ofNetwork = changed('tags').filter((name) =>
      NETWORK.some((owner) => name.startsWith(`${owner}.`) || name.startsWith(`${owner} `)),
    );
    expect(ofNetwork).toEqual([]);
  });

  test('"marked" wraps nothing at all (R95)', () => {
    expect(changed('marked')).toEqual([]);
  });

  /** The functions that are another's than without Kotowari. */
  function changed(gate: string): string[] {
    const looks = found[gate] ?? {};
    return Object.keys(native).filter((name) => looks[name] !== native[name]);
  }
});

describe('with the gate level', () => {
  const site = useSite({ preloadScanner: false });

  test('"tags", tags are held and network calls are not (R85)', async () => {
    const config = { gate: 'tags' };
    const [tags, calls] = await Promise.all([
      site.visit('/lesson/order.html', { config }),
      site.visit('/lesson/network.html', { config }),
    ]);
    await Promise.all([tags.settle(), calls.settle()]);
    expect(tags.sent()).toEqual([]);
    const forms = calls.sent().map(({ url }) => new URL(url).searchParams.get('form'));
    expect(new Set(forms).size).toBe(7);
  });

  test('"marked", marked tags are held and released, and nothing else changes (R86, R87)', async () => {
    const config = { gate: 'marked' };
    const marked = await site.visit('/lesson/marked-order.html', { config });
    await marked.settle();
    expect(marked.sent()).toEqual([]);
    await marked.page.evaluate(() => window.kotowari?.acceptAll());
    await marked.settle();
    const order: string[] = await marked.page.evaluate(() => Reflect.get(window, 'order'));
    expect(order.slice(0, 4)).toEqual([
      'inline 1',
      'loaded kept',
      'inline 2 function',
      'inline 3 function',
    ]);
    const plain = await site.visit('/lesson/order.html', { config });
    await plain.settle();
    expect(await plain.ran()).toHaveLength(3);
  });
});

/** In the page: every function that is a member of an interface or of the window. */
function lookAround(): Looks {
  // Wrapped, it would say that all is native.
  const text: () => string = Reflect.get(window, '__nativeText');
  const looks: Looks = {};
  const note = (where: string, owner: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    for (const kind of ['value', 'get', 'set'] as const) {
      const member = property?.[kind];
      if (typeof member !== 'function') continue;
      const { enumerable, configurable, writable } = property ?? {};
      const flags = [enumerable, configurable, writable].map(Number).join('');
      const source = /\{\s*\[native code\]\s*\}\s*$/.test(text.call(member)) ? 'native' : 'own';
      looks[`${where}.${name} ${kind}`] = `${member.name} ${member.length} ${flags} ${source}`;
    }
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const property = Object.getOwnPropertyDescriptor(window, name);
    const member: unknown = property?.value;
    // What the page itself or a test has put there is no concern of this.
    if (/^(__|kotowari|gtag|dataLayer)/.test(name)) continue;
    if (typeof member === 'function') {
      note('window', window, name);
      for (const key of Object.getOwnPropertyNames(member)) note(name, member, key);
      if (!member.prototype) continue;
      for (const key of Object.getOwnPropertyNames(member.prototype)) {
        if (key !== 'constructor') note(`${name}.prototype`, member.prototype, key);
      }
    } else {
      note('window', window, name);
    }
  }
  return looks;
}

/** The wrapped functions that throw when they are turned into text. */
function cannotBeRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const member of Object.getOwnPropertyNames(window)) {
      const owner: unknown = Object.getOwnPropertyDescriptor(window, member)?.value;
      if (typeof owner !== 'function') continue;
      for (const place of [owner, owner.prototype].filter(Boolean)) {
        for (const key of Object.getOwnPropertyNames(place)) {
          const property = Object.getOwnPropertyDescriptor(place, key) ?? {};
          for (const method of [property.value, property.get, property.set, owner]) {
            if (typeof method !== 'function') continue;
            try {
              Function.prototype.toString.call(method);
              `${method}`.trim();
            } catch (error) {
              // A class of the page or of the platform may have a text of its own.
              broken.push(`${member}.${key}: ${error}`);
            }
          }
        }
      }
    }
    return broken;
  });
}
