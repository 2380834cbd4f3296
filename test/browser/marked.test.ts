import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';

const order = () => Reflect.get(window, 'order') as string[];

describe('marked tags', () => {
  const site = useSite();

  test('run in document order, inline ones between external ones, once each (R21)', async () => {
    const visit = await site.visit('/lesson/marked-order.html');
    expect(await visit.page.evaluate(order)).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await visit.page.evaluate(order)).toEqual([
      'inline 1',
      'loaded kept',
      'inline 2 function',
      'inline 3 function',
      'both',
      'template script true',
      'module object',
    ]);
  });

  test('keep their attributes (R21)', async () => {
    const visit = await site.visit('/lesson/marked-order.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const script = visit.page.locator('#kept');
    expect(await script.getAttribute('crossorigin')).toBe('anonymous');
    expect(await script.getAttribute('referrerpolicy')).toBe('no-referrer');
    const request = visit.sent().find(({ url }) => url.includes('td_one_access'));
    expect(request?.referer).toBe('');
  });

  test('need every name that they bear (R21)', async () => {
    const visit = await site.visit('/lesson/marked-order.html');
    await update(visit.page, { microad: true });
    await visit.settle();
    const ran = await visit.page.evaluate(order);
    expect(ran).toContain('inline 1');
    expect(ran).not.toContain('both');
    expect(ran).not.toContain('inline 3 function');
    await update(visit.page, { criteo: true });
    await visit.settle();
    expect(await visit.page.evaluate(order)).toContain('both');
  });

  test('never run under an unknown name, which is reported once (R22)', async () => {
    const visit = await site.visit('/lesson/marked-order.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await visit.page.evaluate(order)).not.toContain('unknown name');
    expect(visit.console.filter((line) => line.includes('microadd'))).toHaveLength(1);
  });

  test('a template comes out in its place, and its frame is asked for (R21)', async () => {
    const visit = await site.visit('/lesson/marked-order.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await visit.page.locator('#box > #placeholder').textContent()).toBe('広告の枠');
    expect(visit.sent('google-ads').map(({ kind }) => kind)).toEqual(['iframe']);
    expect(visit.sent('line').map(({ kind }) => kind)).toEqual(['image']);
  });
});
