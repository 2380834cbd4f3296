import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Engine, EnginePage } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';

const engines = { Chromium: openChromium, 'Firefox ESR': openFirefox, WebKitGTK: openWebKit };
const means = ['mouse', 'touch', 'keyboard'] as const;

/** The element of the UI with these words, as an expression of the page. */
const find = (words: string) =>
  `[...document.querySelector('kotowari-notice').shadowRoot.querySelectorAll('button,summary,[role=switch]')]
    .find((each) => (each.labels?.[0] ?? each).textContent.startsWith(${JSON.stringify(words)}))`;

/** Waits until an expression is true in the page. */
async function until(page: EnginePage, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(`!!(${expression})`), { timeout: 15_000 }).toBe(true);
}

/** Presses what has these words, by one means alone. */
async function use(page: EnginePage, by: (typeof means)[number], words: string): Promise<void> {
  await until(page, find(words));
  if (by === 'keyboard') {
    const isReached = `document.querySelector('kotowari-notice').shadowRoot.activeElement === ${find(words)}`;
    for (let n = 0; n < 60 && !(await page.evaluate(isReached)); n += 1) await page.press('Tab');
    return page.press('Space');
  }
  // While the notice enters, its buttons are on their way.
  await until(page, `!document.querySelector('kotowari-notice').shadowRoot.getAnimations().length`);
  // Other than in the middle of the window it may lie under the buttons at the lower edge.
  const place = await page.evaluate<[number, number]>(`(() => {
    const found = ${find(words)};
    // A person presses the words, of a switch too: its label.
    const element = found.labels?.[0] ?? found;
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  })()`);
  return page.tap(...place, by);
}

describe.each(Object.entries(engines))('the whole journey in %s', (_, open) => {
  let site: Site;
  let engine: Engine;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    await site?.close();
  });

  test.each(means)(
    'by %s alone: read, choose one partner, save, put away, change, refuse (R31, R56, R67)',
    async (by) => {
      const page = await engine.open(`http://shop.localhost:${site.port}/marked.html`);
      try {
        await use(page, by, '相手ごとに選ぶ');
        await use(page, by, 'Criteo');
        await use(page, by, '保存する');
        await until(page, 'window.kotowari.state.decided');
        expect(await page.evaluate('window.kotowari.hasConsent("criteo")')).toBe(true);
        expect(await page.evaluate('window.kotowari.hasConsent("meta")')).toBe(false);
        // A second press that follows at once would count as one half of a double tap.
        await new Promise((resolve) => setTimeout(resolve, 600));
        await use(page, by, '設定を変える');
        await until(page, `${find('Criteo')}?.checked`);
        await new Promise((resolve) => setTimeout(resolve, 600));
        await use(page, by, '許可しない');
        await until(page, '!window.kotowari.hasConsent("criteo")');
        await new Promise((resolve) => setTimeout(resolve, 600));
        await use(page, by, '閉じる');
        await until(page, `!${find('閉じる')}`);
        expect(await page.evaluate('window.kotowari.view.get()')).toBe('closed');
      } finally {
        await page.close();
      }
    },
    90_000,
  );

  test('Escape leaves the preferences undecided, and gives the focus back (R33, R56)', async () => {
    const page = await engine.open(`http://shop.localhost:${site.port}/marked.html`);
    try {
      await use(page, 'keyboard', '相手ごとに選ぶ');
      await until(page, find('保存する'));
      await page.press('Escape');
      await until(page, `!${find('保存する')}`);
      expect(await page.evaluate('window.kotowari.state.decided')).toBe(false);
      expect(
        await page.evaluate(
          `document.querySelector('kotowari-notice').shadowRoot.activeElement?.textContent`,
        ),
      ).toBe('相手ごとに選ぶ');
    } finally {
      await page.close();
    }
  }, 60_000);
});
