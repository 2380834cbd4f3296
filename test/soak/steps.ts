import type { Page } from 'playwright-core';
import type { Random } from './createRandom';

/** What a journey knows of the shopper's choice, apart from any code of Kotowari's. */
export interface Mind {
  /** What was chosen last; null: nothing. A tab that is loaded has this. */
  kept: ReadonlySet<string> | null;
  /** What each open tab goes by. */
  readonly tabs: Map<Page, ReadonlySet<string> | null>;
  isOffline: boolean;
}

/** What a step works with. */
export interface Scene {
  readonly page: Page;
  readonly mind: Mind;
  readonly random: Random;
  readonly vendors: readonly string[];
  readonly address: (path: string) => string;
  readonly openTab: () => Promise<Page>;
  /** Tells the watch that what the tabs go by is allowed from now on, beside what was. */
  readonly tell: () => void;
}

/** What a shopper, a browser or the net may do. What is chosen is told before it is done. */
export const steps = {
  'allow all': (scene: Scene) => choose(scene, new Set(scene.vendors), 'すべて許可する'),
  'refuse all': (scene: Scene) => choose(scene, new Set(), '許可しない'),
  'choose some': async (scene: Scene) => {
    const { page, random, vendors } = scene;
    const chosen = vendors.filter(() => random.below(3) === 0);
    decide(scene, new Set(chosen));
    const changes = Object.fromEntries(vendors.map((id) => [id, chosen.includes(id)]));
    await page.evaluate((wish) => window.kotowari?.update(wish), changes);
  },
  withdraw: async (scene: Scene) => {
    decide(scene, new Set());
    await scene.page.evaluate(() => window.kotowari?.withdraw());
  },
  reset: async (scene: Scene) => {
    decide(scene, null);
    await scene.page.evaluate(() => window.kotowari?.reset());
  },
  reload: (scene: Scene) => load(scene, () => scene.page.reload()),
  'go on': (scene: Scene) => load(scene, () => scene.page.goto(scene.address(pathOf(scene)))),
  back: (scene: Scene) =>
    load(scene, async () => {
      await scene.page.goBack();
      // Before the first page of a tab there is none.
      if (scene.page.url() === 'about:blank') await scene.page.goto(scene.address('/marked.html'));
    }),
  'new tab': async (scene: Scene) => {
    const { mind } = scene;
    if (mind.isOffline || mind.tabs.size > 2) return;
    const tab = await scene.openTab();
    mind.tabs.set(tab, mind.kept);
    scene.tell();
    await tab.goto(scene.address(pathOf(scene)));
  },
  'close tab': async ({ page, mind }: Scene) => {
    if (mind.tabs.size < 2) return;
    await page.close();
    mind.tabs.delete(page);
  },
  'clear cookies': async ({ page }: Scene) => {
    // The spare copy remembers.
    await page.context().clearCookies();
  },
  'clear everything': async ({ page, mind }: Scene) => {
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    mind.kept = null;
  },
  'lose or find the net': async ({ page, mind }: Scene) => {
    mind.isOffline = !mind.isOffline;
    await page.context().setOffline(mind.isOffline);
  },
  'read on': async ({ page }: Scene) => {
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('Escape');
    await page.mouse.click(3, 3);
  },
} satisfies Record<string, (scene: Scene) => Promise<unknown>>;

function pathOf({ random }: Scene): string {
  return random.pick(['/marked.html', '/item.html?tags=marked', '/terms.html?tags=marked']);
}

/** All tabs follow, and what is chosen is kept. */
function decide({ mind, tell }: Scene, chosen: Mind['kept']): void {
  mind.kept = chosen;
  for (const tab of mind.tabs.keys()) mind.tabs.set(tab, chosen);
  tell();
}

/** Presses a button of the notice, or where there is none tells the same by code. */
async function choose(scene: Scene, chosen: ReadonlySet<string>, label: string): Promise<void> {
  const { page } = scene;
  const button = page.getByRole('region').getByRole('button', { name: label, exact: true });
  const isShown = await button.isVisible();
  decide(scene, chosen);
  if (isShown) return button.click({ timeout: 5000 });
  await page.evaluate(
    (method) => window.kotowari?.[method](),
    chosen.size ? ('acceptAll' as const) : ('rejectAll' as const),
  );
}

/** A page that is loaded goes by what is kept. */
async function load({ page, mind, tell }: Scene, go: () => Promise<unknown>): Promise<void> {
  if (mind.isOffline) return;
  mind.tabs.set(page, mind.kept);
  tell();
  await go();
}
