import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { builtInRules } from '../../vendors/rules';
import { createDepartures } from './createDepartures';
import { createRandom } from './createRandom';
import { type Allowed, createWatch } from './createWatch';
import type { World } from './openWorld';
import { type Mind, steps } from './steps';

const vendors = builtInRules.map(({ id }) => id);
/** How many steps a journey has at most, and how long a page is left alone after each, in ms. */
const most = 7;
const pause = 80;
/** How long after the last step something that must not leave could still come. */
const end = 400;

/**
 * Plays the journey of a seed in a new, empty profile, and gives what went wrong: what left and was not
 * allowed at that moment, a tab that goes by another choice than the shopper's, what threw.
 */
export async function playJourney({ site, browser }: World, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const agent = `Mozilla/5.0 Chrome/${browser.version()} kotowari-soak/${seed}`;
  const context = await browser.newContext({ userAgent: agent });
  const address = (path: string) => `http://shop.localhost:${site.port}${path}`;
  const problems: string[] = [];
  const trace: string[] = [];
  const { openTab, take } = createDepartures(context);
  const first = await openTab();
  const watch = createWatch(vendors);
  const stop = site.log.subscribe((entry) => {
    if (entry?.agent === agent) watch.arrive(entry, take(entry.url));
  });
  await first.goto(address('/marked.html'));
  const mind: Mind = { kept: null, tabs: new Map([[first, null]]), isOffline: false };
  context.on('weberror', (error) => {
    // Off the net the files do not come, and the code that needs them throws as it would without Kotowari.
    if (!wasOffline) problems.push(error.error().message);
  });
  let wasOffline = false;
  let before: Allowed = new Set();
  const now = (): Allowed => new Set([...mind.tabs.values()].flatMap((one) => [...(one ?? [])]));
  // While a step goes on, what was allowed may still leave.
  const tell = () => watch.allow(new Set([...before, ...now()]));
  try {
    for (let count = 2 + random.below(most - 1); count > 0; count -= 1) {
      const name = random.pick(Object.keys(steps) as [keyof typeof steps]);
      const tabs = [...mind.tabs.keys()] as [Page];
      const page = random.pick(tabs);
      trace.push(`${name} (tab ${tabs.indexOf(page) + 1})`);
      await steps[name]({ page, mind, random, vendors, address, openTab, tell });
      wasOffline ||= mind.isOffline;
      problems.push(...(await findStrayTabs(mind)));
      before = now();
      watch.allow(before);
      await wait(pause);
      problems.push(...watch.breaches);
      if (problems.length) break;
    }
    await wait(end);
    problems.push(...watch.breaches);
  } catch (error) {
    problems.push(`${error}`);
  } finally {
    stop();
    await context.close();
  }
  return problems.length ? [`seed ${seed}: ${trace.join(', ')}`, ...new Set(problems)] : [];
}

/** The tabs that allow, after a moment for the news to come, what the shopper has not allowed. */
async function findStrayTabs({ tabs }: Mind): Promise<string[]> {
  const problems: string[] = [];
  for (const [page, chosen] of tabs) {
    const wish = [...(chosen ?? [])].sort().join();
    let found = '';
    for (let tries = 0; tries < 20; tries += 1) {
      found = await page.evaluate(() => {
        const vendors: Record<string, boolean> = { ...window.kotowari?.state.vendors };
        return Object.keys(vendors)
          .filter((id) => vendors[id])
          .sort()
          .join();
      });
      if (found === wish) break;
      await wait(50);
    }
    if (found !== wish) problems.push(`a tab allows "${found}" and should allow "${wish}"`);
  }
  return problems;
}
