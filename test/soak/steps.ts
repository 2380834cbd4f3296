import type { Page } from 'playwright-core';
import type { Random } from './createRandom';

/** The choice that a journey expects, tracked without any code of Kotowari. */
export interface Expected {
  /** The vendors of the last choice, or null for none. A page that is loaded has this choice. */
  stored: ReadonlySet<string> | null;
  /** The choice in each open tab. */
  readonly tabs: Map<Page, ReadonlySet<string> | null>;
  isOffline: boolean;
}

export interface StepContext {
  readonly page: Page;
  readonly expected: Expected;
  readonly random: Random;
  readonly vendors: readonly string[];
  readonly urlOf: (path: string) => string;
  readonly openTab: () => Promise<Page>;
  /** Allows what the tabs now allow, in addition to what was allowed before the step. */
  readonly widenAllowed: () => void;
  /** Allows only what the tabs now allow. */
  readonly settleAllowed: () => void;
}

/** What a shopper, a browser or the network may do. Each step updates `expected` before it acts. */
export const steps = {
  'allow all': (context: StepContext) =>
    choose(context, new Set(context.vendors), 'すべて許可する'),
  'refuse all': (context: StepContext) => choose(context, new Set(), '許可しない'),
  'choose some': async (context: StepContext) => {
    const { page, random, vendors } = context;
    const chosen = vendors.filter(() => random.below(3) === 0);
    decide(context, new Set(chosen));
    const changes = Object.fromEntries(vendors.map((id) => [id, chosen.includes(id)]));
    await page.evaluate((wanted) => window.kotowari?.update(wanted), changes);
  },
  withdraw: async (context: StepContext) => {
    decide(context, new Set());
    await context.page.evaluate(() => window.kotowari?.withdraw());
  },
  reset: async (context: StepContext) => {
    decide(context, null);
    await context.page.evaluate(() => window.kotowari?.reset());
  },
  reload: (context: StepContext) => load(context, () => context.page.reload()),
  'go on': (context: StepContext) =>
    load(context, () => context.page.goto(context.urlOf(pathOf(context)))),
  back: (context: StepContext) =>
    load(context, async () => {
      await context.page.goBack();
      // The tab had no earlier page.
      if (context.page.url() === 'about:blank')
        await context.page.goto(context.urlOf('/marked.html'));
    }),
  'new tab': async (context: StepContext) => {
    const { expected } = context;
    if (expected.isOffline || expected.tabs.size > 2) return;
    const tab = await context.openTab();
    expected.tabs.set(tab, expected.stored);
    context.widenAllowed();
    await tab.goto(context.urlOf(pathOf(context)));
  },
  'close tab': async ({ page, expected }: StepContext) => {
    if (expected.tabs.size < 2) return;
    await page.close();
    expected.tabs.delete(page);
  },
  'clear cookies': async ({ page }: StepContext) => {
    // The choice survives in its spare copy.
    await page.context().clearCookies();
  },
  'clear everything': async ({ page, expected }: StepContext) => {
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    expected.stored = null;
  },
  'lose or find the net': async ({ page, expected }: StepContext) => {
    expected.isOffline = !expected.isOffline;
    await page.context().setOffline(expected.isOffline);
  },
  'read on': async ({ page }: StepContext) => {
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('Escape');
    await page.mouse.click(3, 3);
  },
} satisfies Record<string, (context: StepContext) => Promise<unknown>>;

function pathOf({ random }: StepContext): string {
  return random.pick(['/marked.html', '/item.html?tags=marked', '/terms.html?tags=marked']);
}

/** The choice is stored, and all tabs follow it. */
function decide({ expected, widenAllowed }: StepContext, chosen: Expected['stored']): void {
  expected.stored = chosen;
  for (const tab of expected.tabs.keys()) expected.tabs.set(tab, chosen);
  widenAllowed();
}

/** Presses a button of the notice, or calls the API if the notice is not open. */
async function choose(
  context: StepContext,
  chosen: ReadonlySet<string>,
  label: string,
): Promise<void> {
  const { page } = context;
  const button = page.getByRole('region').getByRole('button', { name: label, exact: true });
  const isShown = await button.isVisible();
  decide(context, chosen);
  if (isShown) return button.click({ timeout: 5000 });
  await page.evaluate(
    (method) => window.kotowari?.[method](),
    chosen.size ? ('acceptAll' as const) : ('rejectAll' as const),
  );
}

/** Loads a page, which takes the stored choice. */
async function load(
  { page, expected, widenAllowed }: StepContext,
  go: () => Promise<unknown>,
): Promise<void> {
  if (expected.isOffline) return;
  expected.tabs.set(page, expected.stored);
  widenAllowed();
  await go();
}
