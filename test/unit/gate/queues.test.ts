import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueueStubs } from '../../../src/gate/queues';
import type { VendorRules } from '../../../src/types';

type Queue = ((...args: unknown[]) => void) & { push: (...args: unknown[]) => void };

const vendor = (id: string, queues: string[]): VendorRules => ({
  id,
  purposes: ['advertising'],
  hold: [{ host: `${id}.example` }],
  queues,
});
const vendors = [vendor('acme', ['acme_q', 'acmeTag']), vendor('other', ['Other.p', 'acme_q'])];
const names = ['acme_q', 'acmeTag', 'Other'];

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(window, name);
});

/** A marked script, as it stands in the page while it waits. */
function base(code: string, attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  const all = { 'data-consent': 'acme', type: 'text/plain', ...attributes };
  for (const [name, value] of Object.entries(all)) script.setAttribute(name, value);
  script.text = code;
  return script;
}

function queue(name = 'acme_q'): Queue {
  return Reflect.get(window, name) as Queue;
}

/** Holds a script, and gives what lets its code run, which is what a test makes of it. */
function hold(script = base('acme_q("init")')) {
  const stubs = createQueueStubs(vendors);
  stubs.stub(script);
  return (run: () => void) => stubs.play(script, run);
}

const build = () => {
  const calls: unknown[][] = [];
  const own = (...args: unknown[]) => {
    calls.push(args);
  };
  const push = (...args: unknown[]) => {
    calls.push(['push', ...args]);
  };
  Object.assign(window, { acme_q: Object.assign(own, { push }) });
  return calls;
};

describe('while a marked inline base code waits', () => {
  it('a call to its queue does not throw, and is played once it has run (R85, R87)', () => {
    const play = hold();
    queue()('track', 1);
    queue().push({ event: 'view' });
    queue()('track', 2);
    let calls: unknown[][] = [];
    play(() => {
      expect(queue()).toBeUndefined();
      calls = build();
      queue()('init');
    });
    expect(calls).toEqual([['init'], ['track', 1], ['push', { event: 'view' }], ['track', 2]]);
  });

  it('a queue inside an object is stood in for, too', () => {
    const play = hold(base('window.Other = window.Other || {}; Other.p = []'));
    const { p } = Reflect.get(window, 'Other') as { p: Queue };
    p('track');
    const own = vi.fn();
    play(() => Object.assign(Reflect.get(window, 'Other') as object, { p: own }));
    expect(own).toHaveBeenCalledExactlyOnceWith('track');
  });

  it('what is there already stays as it is (R13)', () => {
    const own = vi.fn();
    Object.assign(window, { acme_q: own });
    const play = hold();
    expect(queue()).toBe(own);
    play(() => {});
    expect(queue()).toBe(own);
    expect(own).not.toHaveBeenCalled();
  });

  it('no more than a hundred calls are remembered', () => {
    const play = hold();
    for (let number = 0; number < 150; number += 1) queue()(number);
    let calls: unknown[][] = [];
    play(() => {
      calls = build();
    });
    expect(calls).toHaveLength(100);
    expect(calls.at(-1)).toEqual([99]);
  });

  it('two base codes of one queue share one stand-in', () => {
    const stubs = createQueueStubs(vendors);
    const [one, other] = [base('acme_q("init", 1)'), base('acme_q("init", 2)')];
    stubs.stub(one);
    stubs.stub(other);
    queue()('track');
    let calls: unknown[][] = [];
    stubs.play(one, () => {
      calls = build();
    });
    stubs.play(other, () => queue()('init', 2));
    expect(calls).toEqual([['track'], ['init', 2]]);
  });
});

describe('playing what was remembered', () => {
  it('goes on after a call that throws (R23)', () => {
    const play = hold();
    for (const number of [1, 2, 3]) queue()(number);
    const played: unknown[] = [];
    const own = (number: unknown) => {
      if (number === 2) throw new Error('a vendor’s own');
      played.push(number);
    };
    expect(() => play(() => Object.assign(window, { acme_q: own }))).not.toThrow();
    expect(played).toEqual([1, 3]);
  });

  it('stays quiet when the base code has built no queue (R23)', () => {
    const play = hold();
    queue()('track');
    queue().push('track');
    expect(() => play(() => {})).not.toThrow();
    expect(queue()).toBeUndefined();
  });

  it('passes on what a page calls later by the stand-in that it has kept', () => {
    const play = hold();
    const kept = queue();
    let calls: unknown[][] = [];
    play(() => {
      calls = build();
    });
    kept('late');
    kept.push('late');
    expect(calls).toEqual([['late'], ['push', 'late']]);
  });

  it('happens once', () => {
    const play = hold();
    queue()('track');
    let calls: unknown[][] = [];
    play(() => {
      calls = build();
    });
    play(() => {});
    expect(calls).toEqual([['track']]);
  });

  it('leaves a queue alone that the page has built itself meanwhile (R13)', () => {
    const play = hold();
    const own = vi.fn();
    Object.assign(window, { acme_q: own });
    play(() => {});
    expect(queue()).toBe(own);
  });
});

describe('a tag that builds no queue', () => {
  it.each<[string, HTMLElement]>([
    [
      'a script that is not marked',
      (() => {
        const script = base('acme_q()');
        script.removeAttribute('data-consent');
        return script;
      })(),
    ],
    ['a script with a URL', base('acme_q()', { src: '/own.js' })],
    ['a script whose URL waits', base('acme_q()', { 'data-ktw-src': '/own.js' })],
    ['a script that names none', base('acme_query(); my_acme_q()')],
    ['another tag', Object.assign(document.createElement('p'), { textContent: 'acme_q()' })],
  ])('is not stood in for: %s', (_, tag) => {
    const stubs = createQueueStubs(vendors);
    stubs.stub(tag);
    for (const name of names) expect(window).not.toHaveProperty(name);
    const run = vi.fn();
    stubs.play(tag, run);
    expect(run).toHaveBeenCalledOnce();
  });
});
