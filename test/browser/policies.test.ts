import { describe, expect, test } from 'vitest';
import { allowAll, notice } from './choices';
import { useSite } from './harness';

/** `strict` enforces Trusted Types as well; `nonce` lets no script in but those with the nonce. */
const POLICIES = ['strict', 'dynamic', 'nonce'];

describe.each(POLICIES)('under the policy "%s"', (policy) => {
  const site = useSite();

  test('the notice shows without a violation (R70, R71, R72)', async () => {
    const visit = await site.visit(`/lesson/strict.html?csp=${policy}`);
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('tags are held, and released without a violation (R70, R71, R72)', async () => {
    const visit = await site.visit(`/lesson/strict.html?csp=${policy}`);
    await visit.settle();
    expect(await visit.ran()).toEqual([]);
    await allowAll(visit.page);
    await visit.settle();
    expect((await visit.ran()).sort()).toEqual(['lt.js', 'td_access.js', 'td_access.js']);
    const images = visit.sent().filter(({ kind }) => kind === 'image');
    expect(new Set(images.map(({ host }) => host))).toEqual(
      new Set(['tr.line.me', 't.co', 'aid.send.microad.jp']),
    );
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('the preferences open without a violation (R70, R71)', async () => {
    const visit = await site.visit(`/lesson/strict.html?csp=${policy}`);
    await visit.page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await expect.poll(() => visit.page.getByRole('dialog').isVisible()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });
});

describe('where Trusted Types are enforced and the shop has not listed Kotowari’s policy', () => {
  const site = useSite();

  test('the shop’s own markup goes in as ever, tags stay held, and the notice asks (R71)', async () => {
    const visit = await site.visit('/lesson/strict.html?csp=unlisted');
    const seen = await visit.page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy(name: string, rules: object): { createHTML(text: string): string };
        };
      };
      const policy = trustedTypes.createPolicy('shop', { createHTML: (text: string) => text });
      const put = (markup: string) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.innerHTML = policy.createHTML(markup);
        return box.children.length;
      };
      return [
        put('<img alt="" src="/pictures/mark.svg"><p>お茶</p>'),
        put('<iframe title="" srcdoc="<script>1</script>"></iframe>'),
      ];
    });
    expect(seen).toEqual([2, 1]);
    await visit.settle();
    expect(await visit.ran()).toEqual([]);
    expect(visit.errors).toEqual([]);
    await notice(visit.page).waitFor();
  });
});

describe('the script included twice', () => {
  const site = useSite();

  test.each(['', '?csp=strict'])(
    'does not throw, and one of them works: "%s" (R71, R98)',
    async (query) => {
      const visit = await site.visit(`/lesson/twice.html${query}`);
      await expect.poll(() => notice(visit.page).count()).toBe(1);
      expect(visit.errors).toEqual([]);
      expect(visit.console.filter((line) => line.includes('kotowari'))).toHaveLength(1);
      await allowAll(visit.page);
      await visit.settle();
      expect(await visit.ran()).toEqual(['td_access.js']);
    },
  );
});
