import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config/readConfig';
import { decide, undecided } from '../../src/core/consent';
import { createStorage } from '../../src/core/storage';
import { createStore } from '../../src/core/store';
import { signalGoogle } from '../../src/effects/signals/google';
import type { ConsentState, Observable } from '../../src/types';

const config = readConfig({ policy: { version: '2026~11' } });
const file = join(import.meta.dirname, '../../docs/tag-manager/kotowari.tpl');
const sections = readSections();
const code = sections.SANDBOXED_JS_FOR_WEB_TEMPLATE ?? '';
const permissions: readonly Permission[] = JSON.parse(sections.WEB_PERMISSIONS ?? '');

interface Permission {
  readonly instance: { readonly key: { readonly publicId: string }; readonly param: unknown };
}

/** The parts of the template's file, by name. */
function readSections(): Record<string, string> {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^___([A-Z_]+)___$/m);
  return Object.fromEntries(
    parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1] ?? '']])),
  );
}

/** Tag Manager's APIs, as far as the template asks for them, and what was said to them. */
function createTagManager(mocks: Record<string, unknown> = {}) {
  const calls: [string, ...unknown[]][] = [];
  const api =
    (name: string, action: (...args: never[]) => unknown = () => undefined) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      const mock = name in mocks ? mocks[name] : action;
      return typeof mock === 'function' ? mock(...args) : mock;
    };
  const apis: Record<string, unknown> = {
    Math,
    makeNumber: Number,
    callInWindow: api('callInWindow', (path: string, ...args: unknown[]) => {
      expect(path).toBe('kotowari.subscribe');
      const subscribe: unknown = Reflect.get(Reflect.get(window, 'kotowari') ?? {}, 'subscribe');
      if (typeof subscribe === 'function') subscribe(...args);
    }),
    copyFromWindow: api('copyFromWindow', (path: string) => {
      expect(path).toBe('kotowari.state');
      const state: unknown = Reflect.get(Reflect.get(window, 'kotowari') ?? {}, 'state');
      return state === undefined ? undefined : structuredClone(state);
    }),
    getCookieValues: api('getCookieValues', (name: string) =>
      document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => decodeURIComponent(pair.slice(name.length + 1))),
    ),
    getTimestampMillis: api('getTimestampMillis', () => Date.now()),
    gtagSet: api('gtagSet'),
    setDefaultConsentState: api('setDefaultConsentState'),
    updateConsentState: api('updateConsentState'),
  };
  const run = (fields: object) => {
    const gtmOnSuccess = () => void calls.push(['gtmOnSuccess']);
    const require = (name: string) => apis[name] ?? expect.unreachable(`no API is named ${name}`);
    Function('require', 'data', code)(require, { ...fields, gtmOnSuccess });
  };
  const of = (name: string) => calls.filter(([found]) => found === name).map(([, ...args]) => args);
  return { calls, of, run };
}

/** The fields of the tag, as its defaults and the configuration above have them. */
const fields = {
  policyVersion: '2026~11',
  days: '180',
  adsDataRedaction: true,
  urlPassthrough: false,
};

/** What the script tag itself says on `dataLayer` in the same state. */
function saidByKotowari(state: ConsentState): unknown[][] {
  delete window.dataLayer;
  signalGoogle(state, config);
  return (window.dataLayer ?? []).map((entry) => Array.from(entry as ArrayLike<unknown>));
}

function putOnPage(store: Observable<ConsentState>): void {
  const { subscribe } = store;
  Reflect.set(window, 'kotowari', {
    get state() {
      return store.get();
    },
    subscribe,
  });
}

beforeEach(() => {
  Reflect.deleteProperty(window, 'kotowari');
  createStorage(config).write(undecided(config));
});

describe('the Tag Manager template', () => {
  it('sets one default of seven types before it reads anything (R3, R4)', () => {
    const { calls, of, run } = createTagManager();
    run(fields);
    const [, , denied] = saidByKotowari(undecided(config))[0] ?? [];
    expect(calls[0]).toEqual(['setDefaultConsentState', denied]);
    expect(of('setDefaultConsentState')).toHaveLength(1);
    expect(of('updateConsentState')).toEqual([]);
    expect(of('gtmOnSuccess')).toHaveLength(1);
  });

  it('says of the ids of clicks what the script tag says', () => {
    const { of, run } = createTagManager();
    run(fields);
    const said = saidByKotowari(undecided(config)).filter(([command]) => command === 'set');
    expect(of('gtagSet')).toEqual(said.map(([, ...words]) => words));
  });

  it('hands regions on, and waits where it is told to (R5)', () => {
    const { of, run } = createTagManager();
    run({ ...fields, region: 'JP, US-CA,', waitForUpdate: '500' });
    expect(of('setDefaultConsentState')).toMatchObject([
      [{ ad_storage: 'denied', wait_for_update: 500 }],
      [{ ad_storage: 'denied', wait_for_update: 500, region: ['JP', 'US-CA'] }],
    ]);
  });

  it.each([
    ['all', () => true],
    ['none', () => false],
    ['Google Analytics', (id: string) => id === 'google-analytics'],
    ['Google Ads', (id: string) => id === 'google-ads'],
    ['others', (id: string) => id === 'criteo'],
  ])(
    'tells a choice as the script tag does, from it or from its cookie: %s (R6, R7)',
    (_, allows) => {
      const state = decide(config, 'notice', allows);
      const [, , types] = saidByKotowari(state).at(-1) ?? [];
      createStorage(config).write(state);
      const alone = createTagManager();
      alone.run(fields);
      expect(alone.of('updateConsentState')).toEqual([[types]]);
      putOnPage(createStore(state));
      const beside = createTagManager();
      beside.run(fields);
      expect(beside.of('updateConsentState')).toEqual([[types]]);
    },
  );

  it('tells each later decision of the page (R7)', () => {
    const store = createStore(undecided(config));
    putOnPage(store);
    const { of, run } = createTagManager();
    run(fields);
    store.set(decide(config, 'notice', () => true));
    store.set(decide(config, 'withdraw', () => false));
    expect(of('updateConsentState')).toMatchObject([
      [{ ad_storage: 'granted', analytics_storage: 'granted' }],
      [{ ad_storage: 'denied', analytics_storage: 'denied' }],
    ]);
  });

  it('grants what a shop’s own functions store by the vendors that it names (R7)', () => {
    putOnPage(createStore({ ...undecided(config), decided: true, vendors: { chat: true } }));
    const { of, run } = createTagManager();
    run({ ...fields, functionalVendors: 'chat' });
    expect(of('updateConsentState')).toMatchObject([[{ functionality_storage: 'granted' }]]);
  });

  it.each([
    ['another version of the policy', { ...fields, policyVersion: '2' }, 0],
    ['a choice that is too old', { ...fields, days: '30' }, 40],
    ['a choice of the day before its end', { ...fields, days: '30' }, 29],
    ['a choice that is to come', fields, -3],
  ])('counts a kept choice as the script tag does: %s (R75, R78)', (_, own, daysAgo) => {
    vi.useFakeTimers({ now: Date.parse('2028-03-01T12:00:00Z'), toFake: ['Date'] });
    const state = decide(config, 'notice', () => true);
    createStorage(config).write(state);
    vi.setSystemTime(Date.now() + daysAgo * 86_400_000);
    const { of, run } = createTagManager();
    run(own);
    expect(of('updateConsentState')).toHaveLength(daysAgo === 29 ? 1 : 0);
    vi.useRealTimers();
  });

  it.each([
    '',
    '1',
    '1~~~~',
    '1~yesterday~+google-ads~notice~2026~11',
    '9~2026-11-25~+google-ads~x~',
  ])('takes no harm from a cookie that cannot be right: %s (R75)', (kept) => {
    const { of, run } = createTagManager({ getCookieValues: [kept] });
    run(fields);
    expect(of('updateConsentState')).toEqual([]);
    expect(of('gtmOnSuccess')).toHaveLength(1);
  });
});

describe('the template’s file', () => {
  it('is of the sections that Tag Manager imports, each in JSON where it has to be', () => {
    expect(Object.keys(sections)).toEqual([
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ]);
    expect(JSON.parse(sections.INFO ?? '')).toMatchObject({
      type: 'TAG',
      containerContexts: ['WEB'],
    });
    const names = JSON.parse(sections.TEMPLATE_PARAMETERS ?? '').map(
      ({ name }: { name: string }) => name,
    );
    const used = [...code.matchAll(/data\.(?!gtm)(\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(names.sort());
  });

  it('asks for the permissions that its calls need, and no others', () => {
    const needed: Record<string, string> = {
      callInWindow: 'access_globals',
      copyFromWindow: 'access_globals',
      getCookieValues: 'get_cookies',
      gtagSet: 'write_data_layer',
      setDefaultConsentState: 'access_consent',
      updateConsentState: 'access_consent',
    };
    const asked = [...code.matchAll(/require\('(\w+)'\)/g)].flatMap(
      ([, name]) => needed[name ?? ''] ?? [],
    );
    const given = permissions.map(({ instance }) => instance.key.publicId);
    expect(given.sort()).toEqual([...new Set(asked)].sort());
    const text = JSON.stringify(permissions);
    for (const [, name] of code.matchAll(
      /(\w+_storage|ad_\w+|url_passthrough|ads_data_redaction)/g,
    )) {
      expect(text).toContain(`"${name}"`);
    }
    for (const name of ['kotowari.state', 'kotowari.subscribe', '__Host-kotowari', 'kotowari']) {
      expect(text).toContain(`"${name}"`);
    }
  });

  it('uses nothing that sandboxed JavaScript does not have', () => {
    const tree = ts.createSourceFile('template.js', code, ts.ScriptTarget.Latest, true);
    const missing = new Set([
      ts.SyntaxKind.NewExpression,
      ts.SyntaxKind.ThisKeyword,
      ts.SyntaxKind.RegularExpressionLiteral,
      ts.SyntaxKind.ClassDeclaration,
      ts.SyntaxKind.SpreadElement,
      ts.SyntaxKind.SpreadAssignment,
      ts.SyntaxKind.ObjectBindingPattern,
      ts.SyntaxKind.ArrayBindingPattern,
      ts.SyntaxKind.TemplateExpression,
      ts.SyntaxKind.AwaitExpression,
      ts.SyntaxKind.QuestionDotToken,
      ts.SyntaxKind.QuestionQuestionToken,
    ]);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (missing.has(node.kind)) found.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(tree);
    expect(found).toEqual([]);
  });

  it.each(readScenarios())('passes its own test: %s', (_, test, setup) => {
    const mocks: Record<string, unknown> = {};
    const { of, run } = createTagManager(mocks);
    const mock = (name: string, value: unknown) => {
      mocks[name] = value;
    };
    const assertApi = (name: string) => ({
      wasCalled: () => expect(of(name)).not.toEqual([]),
      wasNotCalled: () => expect(of(name)).toEqual([]),
      wasCalledWith: (...args: unknown[]) => expect(of(name)).toContainEqual(args),
    });
    Function('mock', 'runCode', 'assertApi', `${setup}\n${test}`)(mock, run, assertApi);
    expect.hasAssertions();
  });
});

/** The template's own tests: name, code, and what comes before each. */
function readScenarios(): [string, string, string][] {
  const [scenarios = '', setup = ''] = (sections.TESTS ?? '').split(/^setup: \|-$/m);
  return scenarios
    .split(/^- name: /m)
    .slice(1)
    .map((text) => {
      const [name = '', ...lines] = text.split('\n');
      return [name, lines.slice(1).join('\n'), setup];
    });
}
