import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages as ja } from '../../src/locales/ja';
import { allowAll, notice, refuseAll } from './choices';
import { useSite } from './harness';

const at = (width: number, height: number) => ({ viewport: { width, height } });

describe('the notice stays in its bounds', () => {
  const site = useSite();
  const open = async (path: string, context: object, config: object = {}) => {
    const visit = await site.visit(path, { context, config });
    await notice(visit.page).waitFor();
    return visit;
  };

  test('at 320x256, as at 400 % zoom, nothing runs out sideways, and all choices can be reached (R53)', async () => {
    const { page } = await open('/', at(320, 256), { policy: { url: '/terms' } });
    expect(await sideways(page)).toEqual([]);
    for (const name of [ja.allowAll, ja.refuseAll, ja.choose]) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      expect(await isWhole(page, name)).toBe(true);
    }
    await page.getByRole('button', { name: ja.choose }).click();
    await page.getByRole('dialog').waitFor();
    expect(await sideways(page)).toEqual([]);
  });

  test.each(['bottom', 'corner', 'centre'])(
    'as %s covers three fifths of 360x640 at most, its text at 18 px or more (R51, R53)',
    async (position) => {
      const { page } = await open('/lesson/single-page.html', at(360, 640), {
        notice: { position },
      });
      const box = await notice(page).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(640 * 0.6);
      expect(Math.min(...(await textSizes(page)))).toBeGreaterThanOrEqual(18);
    },
  );

  test('its targets are 48 px high and wide, and 8 px apart (R52)', async () => {
    const { page } = await open('/lesson/single-page.html', at(320, 640), {
      locales: ['ja', 'en'],
    });
    await expect.poll(() => smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: ja.choose }).click();
    await page.getByRole('dialog').locator('summary').first().click();
    await expect.poll(() => smallTargets(page)).toEqual([]);
  });

  test.each([320, 390, 1280])('no line of it is a single character at %i px', async (width) => {
    for (const mode of ['opt-in', 'opt-out']) {
      const { page } = await open('/', at(width, 800), { mode, policy: { url: '/terms' } });
      expect(await strayLines(page)).toEqual([]);
    }
  });

  test.each([
    ['bottom', 390, 2],
    ['corner', 390, 2],
    ['corner', 1280, 2],
    ['centre', 1280, 3],
    ['bottom', 1280, 3],
  ])('its buttons fill the card: %s, at %i px %i in a line', async (position, width, inLine) => {
    const { page } = await open('/', at(width, 800), { notice: { position } });
    const [row, ...buttons] = await inUi(page, (root) =>
      [...root.querySelectorAll('.ktw-notice > .ktw-buttons, .ktw-notice button')].map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(buttons[0]?.left).toBe(row?.left);
    expect(buttons[inLine - 1]?.right).toBeCloseTo(row?.right ?? 0, 0);
    expect(buttons[2]?.right).toBeCloseTo(row?.right ?? 0, 0);
  });

  test('who a partner is stands in one line below its name, where there is room', async () => {
    const { page } = await open('/', at(390, 844));
    await page.getByRole('button', { name: ja.choose }).click();
    const who = page.getByRole('dialog').getByText('Google LLC / Google 広告').first();
    expect((await who.boundingBox())?.height).toBeLessThan(18 * 2);
  });

  test('with the text spacing of WCAG 1.4.12 nothing is clipped (R54)', async () => {
    const { page } = await open('/', at(320, 640));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      document.querySelector('kotowari-notice')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    expect(await sideways(page)).toEqual([]);
    expect(await clippedButtons(page)).toEqual([]);
  });

  test('with text twice as large nothing runs out, and it is twice as large (R66)', async () => {
    const { page } = await open('/lesson/single-page.html', at(390, 844));
    const before = Math.min(...(await textSizes(page)));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(Math.min(...(await textSizes(page)))).toBe(before * 2);
    expect(await sideways(page)).toEqual([]);
    expect(await clippedButtons(page)).toEqual([]);
  });

  test.each([
    [360, 640, 'bottom'],
    [1280, 720, 'bottom'],
    [1280, 720, 'corner'],
    [360, 640, 'centre'],
  ] as const)(
    'no focused link of the page is hidden behind it at %ix%i, %s (R57)',
    async (width, height, position) => {
      const { page } = await open('/lesson/thirty-links.html', at(width, height), {
        notice: { position },
      });
      const hidden: string[] = [];
      for (let n = 0; n < 40; n += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused?.matches('main a')) return null;
          const { left, top, width: w, height: h } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint(left + w / 2, top + h / 2);
          return seen && focused.contains(seen) ? null : focused.textContent;
        });
        if (name) hidden.push(name);
      }
      expect(hidden).toEqual([]);
    },
  );

  test('is reached by the first Tab, in the order in which it is seen, and left again (R55, R56)', async () => {
    const { page } = await open('/lesson/thirty-links.html', at(1280, 720), {
      policy: { url: '/terms' },
    });
    const names: (string | null | undefined)[] = [];
    for (let n = 0; n < 5; n += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () =>
            (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)
              ?.textContent,
        ),
      );
    }
    expect(names).toEqual([ja.policyLink, ja.allowAll, ja.refuseAll, ja.choose, 'リンク 1']);
  });

  test('is not printed (R68)', async () => {
    const { page } = await open('/', at(1280, 800));
    await page.emulateMedia({ media: 'print' });
    expect(await notice(page).isVisible()).toBe(false);
  });

  test.each(['reduce', 'no-preference'] as const)(
    'enters by a transform of 300 ms at most, and not at all where motion is to be reduced: %s (R61)',
    async (reducedMotion) => {
      const { page } = await open('/', { ...at(390, 844), reducedMotion });
      const moving = await inUi(page, (root) =>
        [...root.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
          .map((style) => [style.transitionDuration, Number.parseFloat(style.animationDuration)]),
      );
      expect(moving).toEqual(reducedMotion === 'reduce' ? [] : [['0s', 0.3]]);
    },
  );

  test('has borders and a switch that is seen in forced colours (R62)', async () => {
    const { page } = await open('/', { ...at(390, 844), forcedColors: 'active' });
    await page.getByRole('button', { name: ja.choose }).click();
    await page.getByRole('switch').first().check();
    const looks = await inUi(page, (root) => {
      const look = (of: string, part?: string) => {
        const element = root.querySelector(of);
        const style = element && getComputedStyle(element, part);
        return style && [style.borderTopStyle, style.backgroundColor, style.color];
      };
      return {
        button: look('button')?.[0],
        words: ['.ktw-filled', '.ktw-outlined'].map((each) => look(each)),
        dialog: look('dialog')?.[0],
        on: look('[type=checkbox]:checked', '::before'),
        off: look('[type=checkbox]:not(:checked)', '::before'),
      };
    });
    expect([looks.button, looks.dialog]).toEqual(['solid', 'solid']);
    expect(looks.on?.[1]).not.toBe(looks.off?.[1]);
    for (const words of looks.words) expect(words?.[2]).not.toBe(words?.[1]);
  });

  test('shows a ring of 3 px round what has the focus (R63)', async () => {
    const { page } = await open('/', at(390, 844));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await inUi(page, (root) => {
      const { outlineWidth, outlineStyle } = getComputedStyle(root.activeElement ?? document.body);
      return `${outlineWidth} ${outlineStyle}`;
    });
    expect(ring).toBe('3px solid');
  });

  test('a hostile stylesheet of the page changes nothing but the twofold of the text', async () => {
    const plain = await open('/lesson/single-page.html', at(390, 844));
    const hostile = await open('/lesson/hostile.html', at(390, 844));
    await hostile.page.waitForFunction(() => document.styleSheets.length > 0);
    const look = (page: Page) =>
      inUi(page, (root) =>
        [...root.querySelectorAll('section, h2, p, button')].map((element) => {
          const style = getComputedStyle(element);
          return [
            style.color,
            style.backgroundColor,
            style.display,
            style.position,
            style.fontWeight,
          ].join();
        }),
      );
    expect(await look(hostile.page)).toEqual(await look(plain.page));
    expect(Math.max(...(await textSizes(hostile.page)))).toBeLessThanOrEqual(36 * 1.25);
    expect(await sideways(hostile.page)).toEqual([]);
    await refuseAll(hostile.page);
  });

  test.each(['quirks', 'no-body-yet'])('works on an odd page: %s', async (name) => {
    const visit = await open(`/lesson/${name}.html`, at(390, 844));
    expect(await sideways(visit.page)).toEqual([]);
    await allowAll(visit.page);
    expect(visit.errors).toEqual([]);
  });

  test('a frameset, which has no place for it, keeps its tags held', async () => {
    const visit = await site.visit('/lesson/frameset.html');
    await visit.settle();
    expect(await visit.ran()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('a double tap decides once, and presses nothing of what comes after (R67)', async () => {
    for (const name of [ja.allowAll, ja.refuseAll]) {
      const { page } = await open('/', at(390, 844));
      await page.getByRole('button', { name, exact: true }).dblclick();
      await page.getByRole('button', { name: ja.dismiss }).waitFor();
      expect(await page.evaluate(() => window.kotowari?.records().length)).toBe(1);
      expect(await page.evaluate(() => window.kotowari?.view.get())).toBe('closed');
    }
  });
});

/** Runs in the page, with the shadow root of the UI. */
function inUi<Value>(page: Page, read: (root: ShadowRoot) => Value): Promise<Value> {
  return page.evaluate(
    (code) =>
      new Function('root', `return (${code})(root)`)(
        document.querySelector('kotowari-notice')?.shadowRoot,
      ),
    read.toString(),
  );
}

function textSizes(page: Page): Promise<number[]> {
  return inUi(page, (root) =>
    [...root.querySelectorAll('.ktw-panel :is(h2, p, a, button, select)')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    ),
  );
}

/** What is wider than its place, or stands out of the window. */
function sideways(page: Page): Promise<string[]> {
  return inUi(page, (root) =>
    [...root.querySelectorAll('section.ktw-panel, dialog, .ktw-text, .ktw-text *, button')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.localName),
  );
}

function clippedButtons(page: Page): Promise<string[]> {
  return inUi(page, (root) =>
    [...root.querySelectorAll('button')]
      .filter((button) => button.scrollHeight > button.clientHeight + 1)
      .map((button) => `${button.textContent}`),
  );
}

function smallTargets(page: Page): Promise<string[]> {
  return inUi(page, (root) => {
    const seen = [...root.querySelectorAll('button, select, input, summary, a')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const boxes = seen.map((element) => element.getBoundingClientRect());
    const tooSmall = seen.filter((_, n) => {
      const box = boxes[n];
      return box && (box.width < 48 || box.height < 48);
    });
    const tooNear = seen.filter((_, n) =>
      boxes.some((other, m) => {
        const box = boxes[n];
        if (!box || m <= n || !seen[n]?.matches('button') || !seen[m]?.matches('button'))
          return false;
        const x = Math.max(box.left - other.right, other.left - box.right);
        const y = Math.max(box.top - other.bottom, other.top - box.bottom);
        return Math.max(x, y) < 8 && seen[n]?.parentElement === seen[m]?.parentElement;
      }),
    );
    return [...tooSmall, ...tooNear].map(
      (element) => `${element.localName} ${element.textContent}`,
    );
  });
}

/** The last lines of the notice's blocks that have one character alone. */
function strayLines(page: Page): Promise<string[]> {
  return inUi(page, (root) =>
    [
      ...root.querySelectorAll(
        'section.ktw-panel h2, section.ktw-panel p, section.ktw-panel button',
      ),
    ].flatMap((block) => {
      const lines = new Map<number, string>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let n = 0; n < text.length; n += 1) {
          const range = document.createRange();
          range.setStart(node, n);
          range.setEnd(node, n + 1);
          const top = Math.round(range.getBoundingClientRect().top);
          if (text[n]?.trim()) lines.set(top, (lines.get(top) ?? '') + text[n]);
        }
      }
      return lines.size > 1
        ? [...lines.values()].filter((line) => line.replace(/[。、]/g, '').length < 2)
        : [];
    }),
  );
}

async function isWhole(page: Page, name: string): Promise<boolean> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return (
    !!box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
  );
}
