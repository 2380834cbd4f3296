import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { serve } from '../demo/serve';
import { localHosts } from '../demo/standin/rewrite';
import { chromiumPath, ensureBrowser } from '../test/ensure-browser';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const lessons = new URL('../test/browser/pages/', import.meta.url);
const wide = { viewport: { width: 1280, height: 800 } };

/** A screenshot in `docs/images/`: its page, its window, and what to do before taking it. */
interface Picture {
  readonly name: string;
  readonly window: BrowserContextOptions;
  readonly host: string;
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
  /** One of the looks of `docs/configuration.md`. */
  readonly look?: Look;
}

type Look = 'quiet' | 'warm' | 'dark';

const pictures: readonly Picture[] = [
  {
    name: 'notice-phone',
    window: phone,
    host: 'shop.localhost',
    path: '/marked.html',
    prepare: (page) => button(page, '相手ごとに選ぶ').waitFor(),
  },
  {
    name: 'notice-wide',
    window: wide,
    host: 'shop.localhost',
    path: '/marked.html',
    prepare: (page) => button(page, '相手ごとに選ぶ').waitFor(),
  },
  {
    name: 'partners-phone',
    window: phone,
    host: 'shop.localhost',
    path: '/marked.html',
    prepare: openPartner,
  },
  {
    name: 'notice-corner',
    window: wide,
    host: 'shop.localhost',
    path: withConfig({ notice: { position: 'corner' }, locales: ['ja', 'en', 'zh-Hant'] }),
    prepare: (page) => button(page, '相手ごとに選ぶ').waitFor(),
  },
  {
    name: 'notice-dark',
    window: phone,
    host: 'shop.localhost',
    path: withConfig({ notice: { theme: 'dark' } }),
    prepare: (page) => button(page, '相手ごとに選ぶ').waitFor(),
  },
  ...(['quiet', 'warm', 'dark'] as const).map(
    (look): Picture => ({
      name: `look-${look}`,
      window: { ...phone, viewport: { width: 390, height: 480 } },
      host: 'shop.localhost',
      path: withConfig({
        policy: { url: '/terms.html' },
        ...(look === 'dark' && { notice: { theme: look } }),
      }),
      look,
      prepare: (page) => button(page, '相手ごとに選ぶ').waitFor(),
    }),
  ),
  {
    name: 'notice-arabic',
    window: phone,
    host: 'shop.localhost',
    path: withConfig({ locale: 'ar' }),
    prepare: (page) => page.getByRole('button').first().waitFor(),
  },
  {
    name: 'confirmation-phone',
    window: phone,
    host: 'shop.localhost',
    path: '/marked.html',
    prepare: async (page) => {
      await stopClock(page);
      await button(page, '許可しない').click();
    },
  },
  {
    name: 'visits-phone',
    window: phone,
    host: 'shop.localhost',
    path: '/marked.html',
    prepare: visitOptOutPages,
  },
  {
    name: 'frame-phone',
    window: phone,
    host: 'shop.localhost',
    path: '/lesson/frame.html',
    prepare: async (page) => {
      await button(page, '許可しない').click();
      await button(page, '閉じる').click();
      await page.frameLocator('#visible').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'terms-phone',
    window: phone,
    host: 'shop.localhost',
    path: withConfig({ notice: { show: 'link' } }, '/terms.html'),
    prepare: (page) => openTerms(page, 'summary'),
  },
  {
    name: 'terms-wide',
    window: wide,
    host: 'shop.localhost',
    path: withConfig({ notice: { show: 'link' } }, '/terms.html'),
    prepare: (page) => openTerms(page, 'name'),
  },
  {
    name: 'devtools-wide',
    window: wide,
    host: 'shop.localhost',
    path: withConfig({ notice: { show: 'link' } }, '/index.html'),
    prepare: async (page) => {
      await page.evaluate(() => window.kotowari?.debug());
      await page.getByRole('region', { name: 'Kotowari DevTools' }).waitFor();
    },
  },
  {
    name: 'demo-panel',
    window: wide,
    host: 'panel.shop.localhost',
    path: '/?tags=marked',
    prepare: allowCriteo,
  },
];

/** `npm run pictures`: takes the README's screenshots of the demo shop. */
async function run(): Promise<void> {
  ensureBrowser();
  // DevTools shows addresses, so the port is the same in each run.
  const site = await serve({ names: 'local', port: 8029, lessons });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    // Partial raster would make the pixels at tile borders differ between runs.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-partial-raster'],
  });
  try {
    for (const picture of pictures) await take(browser, site.port, picture);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function take(browser: Browser, port: number, picture: Picture): Promise<void> {
  const { name, window, host, path, prepare, look } = picture;
  const page = await browser.newPage({ ...window, colorScheme: 'light' });
  await page.goto(`http://${host}:${port}${path}`);
  if (look) await page.addStyleTag({ content: styleOf(look) });
  await prepare(page);
  // The space for the notice below the page and the last requests come late.
  await page.waitForTimeout(1000);
  const file = new URL(`../docs/images/${name}.png`, import.meta.url).pathname;
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.context().close();
  console.log(`docs/images/${name}.png`);
}

/** The style of a look, as the documentation has it. */
function styleOf(look: Look): string {
  const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
  return new RegExp(`/\\* ${look}[^*]*\\*/\n([^]*?)(?=\n\n/\\*|\n\`\`\`)`).exec(page)?.[1] ?? '';
}

/** Allows one partner in the live table, and scrolls to its row; with its `summary`, its details are open. */
async function openTerms(page: Page, part: 'summary' | 'name'): Promise<void> {
  const row = page.locator('[data-partner=criteo]');
  await row.getByRole('switch').check();
  if (part === 'summary') await row.locator(part).click();
  await row.evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - 60);
  });
}

async function openPartner(page: Page): Promise<void> {
  await button(page, '相手ごとに選ぶ').click();
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch', { name: 'Criteo' }) });
  await row.locator('summary').click();
  await row.evaluate((element) => element.scrollIntoView());
}

async function visitOptOutPages(page: Page): Promise<void> {
  await stopClock(page);
  await button(page, '相手ごとに選ぶ').click();
  await page.getByRole('dialog').waitFor();
  // The picture needs the marks of opened pages, not the pages themselves.
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kotowari-notice') ?? {};
    for (const details of [...(shadowRoot?.querySelectorAll('details') ?? [])].slice(1, 4)) {
      const link = details.querySelector<HTMLElement>('[data-field=there] a');
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.click();
    }
  });
  await page.getByText('12件のうち3件').evaluate((line) => line.scrollIntoView());
}

/** Uses the same date in each run. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T03:00:00Z'));
}

function withConfig(config: object, path = '/marked.html'): string {
  const hosts = localHosts();
  return `${path}?config=${encodeURIComponent(JSON.stringify({ hosts, ...config }))}`;
}

async function allowCriteo(page: Page): Promise<void> {
  const shop = page.frameLocator('#shop');
  const rows = page.locator('#rows tr:not(.held, .refused)');
  // Criteo requests its frame and its event at the same time. Fix their order.
  await page.route(/sslwidget/, async (route) => {
    await rows.nth(1).waitFor();
    await route.continue();
  });
  await shop.getByRole('button', { name: '相手ごとに選ぶ' }).click();
  await shop.getByRole('switch', { name: 'Criteo' }).check();
  await shop.getByRole('button', { name: '保存する' }).click();
  await rows.nth(3).waitFor();
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

await run();
