import { readConfig } from '../src/config/readConfig';
import { decide, undecided } from '../src/core/consent';
import { createStore } from '../src/core/store';
import { signalGoogle } from '../src/effects/signals/google';
import { signalMeta } from '../src/effects/signals/meta';
import { signalMicrosoft } from '../src/effects/signals/microsoft';
import type { ConsentState, Effect, UserConfig, VendorRules } from '../src/types';
import { alignTable } from '../test/vectors/alignTable';
import * as vendors from '../vendors/index';

/**
 * Generates the part of `docs/signals.md` that follows from the sources: the consent API of each vendor, and
 * the calls that its signal makes. It defines a global `window`, so it has to run outside a browser.
 */
export function writeSignals(): string {
  const head = ['vendor', 'purposes', 'consent API', 'its queues'];
  return [alignTable([head, ...rules.map(describe)]), '', ...apis.flatMap(writeApi)].join('\n');
}

const rules: readonly VendorRules[] = Object.values(vendors).map((vendor) => vendor.rules);

/** A consent API, and how its signal is started. */
interface Api {
  readonly title: string;
  readonly signal: VendorRules['signal'];
  readonly user?: UserConfig;
  start(state: ConsentState, user: UserConfig): Effect;
}

const apis: readonly Api[] = [
  {
    title: 'Google: Consent Mode v2',
    signal: 'google',
    user: { google: { measurementIds: ['G-1'] } },
    start: (state, user) => signalGoogle(state, readConfig(user)),
  },
  {
    title: 'Microsoft: UET and Clarity',
    signal: 'microsoft',
    start: (state) => signalMicrosoft(state, 'microsoft'),
  },
  {
    title: 'Meta: the file waits for the choice',
    signal: 'meta',
    start: (state) => signalMeta(state, 'meta', 'no'),
  },
  {
    title: 'Meta: the file loads before the choice (`meta.early`)',
    signal: 'meta',
    start: (state) => signalMeta(state, 'meta', 'drop'),
  },
];

function describe({ id, purposes, signal, queues = [] }: VendorRules): string[] {
  const api = signal ? `\`${signal}\`` : 'none: held, cut off, erased';
  return [`\`${id}\``, purposes.join(', '), api, queues.map((name) => `\`${name}\``).join(', ')];
}

function writeApi({ title, signal, user = {}, start }: Api): string[] {
  const config = readConfig(user);
  const named = rules.filter((vendor) => vendor.signal === signal).map(({ id }) => id);
  const allow = (ids: readonly string[]) => decide(config, 'notice', (id) => ids.includes(id));
  const lines: string[] = [];
  const note = (when: string, action: () => void) => {
    const before = lines.push('', `// ${when}`);
    action();
    if (lines.length === before) lines.push('// nothing');
  };

  const store = createStore(undecided(config));
  const open = (chosen: typeof store) => {
    const page = openPage(lines, () => void chosen.subscribe(start(chosen.get(), user)));
    // The calls of the shop's own snippet.
    if (signal === 'meta')
      for (const call of [
        ['init', '1'],
        ['track', 'PageView'],
      ])
        page.fbq?.(...call);
  };
  note('on a page before the choice', () => open(store));
  for (const id of named) note(`when ${id} is allowed`, () => store.set(allow([id])));
  note('when it is refused or withdrawn', () => store.set(allow([])));
  const stored = createStore(allow(named));
  note('on each later page while all of it is allowed', () => open(stored));
  return [`### ${title}`, '', '```js', ...lines.slice(1), '```', ''];
}

/** Starts a signal in a window whose queues record their calls. Meta's `fbq` is created after the start. */
function openPage(lines: string[], start: () => void): Partial<Window> {
  const record =
    (name: string) =>
    (...call: unknown[]) =>
      lines.push(writeCall(name, call));
  const gtag = (entry?: ArrayLike<unknown>) => entry && record('gtag')(...Array.from(entry));
  const own = {
    dataLayer: Object.assign([], { push: gtag }),
    uetq: { push: record('uetq.push') },
    clarity: record('clarity'),
  };
  const page: Partial<Window> = new Proxy<object>(own, {
    set(target, key, value) {
      if (`${String(key)}`.startsWith('ga-')) lines.push(`window['${String(key)}'] = ${value};`);
      return Reflect.set(target, key, value);
    },
  });
  Object.defineProperty(globalThis, 'window', { value: page, configurable: true, writable: true });
  start();
  page.fbq = record('fbq');
  return page;
}

/** Writes a call on one line if it fits. */
function writeCall(name: string, call: readonly unknown[]): string {
  const line = `${name}(${call.map(write).join(', ')});`;
  if (line.length <= 100) return line;
  return line
    .replace('{ ', '{\n  ')
    .replace(' }', ',\n}')
    .replaceAll(/(?<=: '\w+'), /g, ',\n  ');
}

/** Writes a value as in source code: `{ ad_storage: 'denied' }`. */
function write(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Object(value) !== value) return String(value);
  const pairs = Object.entries(value as object).map(([key, word]) => `${key}: ${write(word)}`);
  return `{ ${pairs.join(', ')} }`;
}
