import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { builtInRules } from '../../vendors/rules';
import { createLeakDetector, type LeakDetector } from './createLeakDetector';
import { createRandom, type Random } from './createRandom';
import { createSendTimes } from './createSendTimes';
import type { SoakEnvironment } from './openSoakEnvironment';
import { type Expected, type StepContext, steps } from './steps';

const vendors = builtInRules.map(({ id }) => id);
/** The most steps of a journey, and how long to wait after each, in ms. */
const maxSteps = 7;
const pause = 80;
/** How long to wait for leaks after the last step, in ms. */
const finalPause = 400;

interface Journey {
  readonly random: Random;
  readonly leaks: LeakDetector;
  readonly expected: Expected;
  readonly problems: string[];
  /** The steps so far, for the report. */
  readonly trace: string[];
  readonly context: Omit<StepContext, 'page'>;
  wasOffline: boolean;
}

/**
 * Plays the journey of a seed in a new, empty profile. Returns the problems: requests that were not
 * allowed when they left, tabs with another choice than the shopper's, and uncaught errors.
 */
export async function playJourney(
  { site, browser }: SoakEnvironment,
  seed: number,
): Promise<string[]> {
  const userAgent = `Mozilla/5.0 Chrome/${browser.version()} kotowari-soak/${seed}`;
  const profile = await browser.newContext({ userAgent });
  const { openTab, take } = createSendTimes(profile);
  const page = await openTab();
  const journey = createJourney(seed, page, openTab, `http://shop.localhost:${site.port}`);
  const stop = site.log.subscribe((entry) => {
    if (entry?.agent === userAgent) journey.leaks.check(entry, take(entry.url));
  });
  await page.goto(journey.context.urlOf('/marked.html'));
  collectErrors(profile, journey);
  try {
    await playSteps(journey);
  } catch (error) {
    journey.problems.push(`${error}`);
  } finally {
    stop();
    await profile.close();
  }
  const { problems, trace } = journey;
  return problems.length ? [`seed ${seed}: ${trace.join(', ')}`, ...new Set(problems)] : [];
}

function createJourney(
  seed: number,
  page: Page,
  openTab: () => Promise<Page>,
  origin: string,
): Journey {
  const random = createRandom(seed);
  const leaks = createLeakDetector(vendors);
  const expected: Expected = { stored: null, tabs: new Map([[page, null]]), isOffline: false };
  let before = allowedIn(expected);
  const context = {
    expected,
    random,
    vendors,
    openTab,
    urlOf: (path: string) => origin + path,
    // While a step runs, whatever was allowed before it may still leave.
    widenAllowed: () => leaks.setAllowed(new Set([...before, ...allowedIn(expected)])),
    settleAllowed() {
      before = allowedIn(expected);
      leaks.setAllowed(before);
    },
  };
  return { random, leaks, expected, problems: [], trace: [], context, wasOffline: false };
}

/** Returns every vendor that some tab allows. */
function allowedIn({ tabs }: Expected): ReadonlySet<string> {
  return new Set([...tabs.values()].flatMap((allowed) => [...(allowed ?? [])]));
}

function collectErrors(profile: BrowserContext, journey: Journey): void {
  profile.on('weberror', (error) => {
    // Offline, scripts fail to load, and code that needs them throws, with or without Kotowari.
    if (!journey.wasOffline) journey.problems.push(error.error().message);
  });
}

async function playSteps(journey: Journey): Promise<void> {
  const { random, leaks, problems } = journey;
  for (let count = 2 + random.below(maxSteps - 1); count > 0; count -= 1) {
    await playStep(journey);
    await wait(pause);
    problems.push(...leaks.found);
    if (problems.length) break;
  }
  await wait(finalPause);
  problems.push(...leaks.found);
}

async function playStep(journey: Journey): Promise<void> {
  const { random, expected, context } = journey;
  const name = random.pick(Object.keys(steps) as [keyof typeof steps]);
  const tabs = [...expected.tabs.keys()] as [Page];
  const page = random.pick(tabs);
  journey.trace.push(`${name} (tab ${tabs.indexOf(page) + 1})`);
  await steps[name]({ ...context, page });
  journey.wasOffline ||= expected.isOffline;
  journey.problems.push(...(await findStrayTabs(expected)));
  context.settleAllowed();
}

/** Finds tabs whose choice still differs from the shopper's after a moment to synchronise. */
async function findStrayTabs({ tabs }: Expected): Promise<string[]> {
  const problems: string[] = [];
  for (const [page, chosen] of tabs) {
    const wanted = [...(chosen ?? [])].sort().join();
    let found = '';
    for (let tries = 0; tries < 20; tries += 1) {
      found = await page.evaluate(() => {
        const vendors: Record<string, boolean> = { ...window.kotowari?.state.vendors };
        return Object.keys(vendors)
          .filter((id) => vendors[id])
          .sort()
          .join();
      });
      if (found === wanted) break;
      await wait(50);
    }
    if (found !== wanted) problems.push(`a tab allows "${found}" and should allow "${wanted}"`);
  }
  return problems;
}
