import type { Engine, EngineName } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { openWaysShop } from './openWaysShop';
import type { Sighting } from './sighting';
import { watchWays } from './watchWays';
import { type WaysPage, ways } from './ways/index';
import type { Sightings } from './writeSection';

/** Starts an engine and tries every way in it; rejects when the engine is not installed. */
export async function watchEngine(name: EngineName): Promise<Sightings> {
  const engine = await open[name]();
  // Only Chromium can be told not to fetch ahead; a second one does as usual.
  const ahead = name === 'Chromium' ? await openChromium() : undefined;
  const shop = await openWaysShop();
  try {
    const pages = Object.keys(ways) as WaysPage[];
    const seen: [string, Sighting][] = [];
    const workThrough = async () => {
      for (let page = pages.shift(); page; page = pages.shift()) {
        const watch = () => watchWays({ engine, ahead }, shop, page);
        // Once more: a browser that was lost on a busy machine is no finding.
        seen.push(...(await watch().catch(watch)));
      }
    };
    // Two at a time: with more of them, what is slow looks like what is held.
    await Promise.all([workThrough(), workThrough()]);
    return new Map(seen);
  } finally {
    await Promise.all([engine.close(), ahead?.close(), shop.close()]);
  }
}

const open = {
  Chromium: () => openChromium({ preloadScanner: false }),
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
} as const satisfies Readonly<Record<EngineName, () => Promise<Engine>>>;
