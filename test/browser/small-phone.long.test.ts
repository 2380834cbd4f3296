import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { UserConfig } from '../../src/types';
import { useSite } from './harness';

const policy = { url: '/terms' };
const languages = ['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant', 'ar'] as const;
/** The partners of an earlier visit, where some are new since. */
const known = ['google-analytics', 'google-ads', 'yahoo-ads', 'line', 'microsoft', 'smartnews'];

interface State {
  readonly config?: UserConfig;
  readonly gpc?: boolean;
  readonly isReask?: boolean;
}

/** What the notice may have to say, one thing at a time. */
const states: Readonly<Record<string, State>> = {
  'the policy link': {},
  languages: { config: { locales: [...languages] } },
  'tags that run until they are refused': { config: { mode: 'opt-out' } },
  'the advanced mode': { config: { google: { consentMode: 'advanced' } } },
  'the signal of the browser': { gpc: true },
  'new partners': { isReask: true },
};

/** Several at once: they may take more of the window, but hide nothing either. */
const together: Readonly<Record<string, State>> = {
  'new partners, and the signal': { isReask: true, gpc: true },
  everything: {
    config: { locales: [...languages], google: { tagManager: 'run' } },
    gpc: true,
  },
};

describe('on a small phone, 360x640', () => {
  const site = useSite();
  const path = '/lesson/single-page.html';

  const open = async (locale: string, { config, gpc, isReask }: State): Promise<Page> => {
    const first = { policy, locale, ...(isReask && { vendors: known }) };
    const { page } = await site.visit(path, {
      config: isReask ? first : { ...first, ...config },
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
      before: async (fresh) => {
        if (gpc) await fresh.addInitScript(turnSignalOn);
      },
    });
    if (isReask) {
      await page.evaluate(() => window.kotowari?.rejectAll());
      const now = encodeURIComponent(JSON.stringify({ policy, locale, ...config }));
      await page.goto(`${path}?config=${now}`);
    }
    await page.locator('.ktw-notice').waitFor();
    return page;
  };

  describe.each(languages)('%s', (locale) => {
    test.each(Object.entries(states))(
      'shows all of its text in three fifths of the height, where the root is 16 or 18 px: %s (R51, R53)',
      async (_, state) => {
        const page = await open(locale, state);
        for (const root of [16, 18]) {
          const { height, hidden, size } = await measure(page, root);
          expect(hidden, `${root} px`).toBe(0);
          expect(size).toBeGreaterThanOrEqual(18);
          expect(height, `${root} px`).toBeLessThanOrEqual(640 * 0.6);
        }
      },
    );

    test.each(Object.entries(together))('hides nothing of its text: %s', async (_, state) => {
      const page = await open(locale, state);
      for (const root of [16, 18]) expect((await measure(page, root)).hidden).toBe(0);
    });
  });
});

function turnSignalOn(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
}

/** The height of the notice, and of what of its text cannot be seen, in CSS pixels; its smallest text. */
function measure(page: Page, root: number) {
  return page.locator('.ktw-notice').evaluate((notice, size) => {
    document.documentElement.style.fontSize = `${size}px`;
    const text = notice.querySelector('.ktw-text');
    const sizes = [...notice.querySelectorAll('*')].map((each) => getComputedStyle(each).fontSize);
    return {
      height: notice.getBoundingClientRect().height,
      hidden: text ? text.scrollHeight - text.clientHeight : -1,
      size: Math.min(...sizes.map(Number.parseFloat)),
    };
  }, root);
}
