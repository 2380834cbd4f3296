import { expect, test } from 'vitest';
import { openWorld } from '../soak/openWorld';
import { playJourney } from '../soak/playJourney';
import { playJourneys } from '../soak/playJourneys';

test('random journeys: nothing leaves that the choice of that moment does not allow (R1, R88)', async () => {
  const result = await playJourneys({ seed: 1, journeys: 12, seconds: 15, together: 3 });
  expect(result.problems).toEqual([]);
  expect(result.done).toBeGreaterThan(2);
}, 60_000);

test('a journey finds what leaves past the gate, and says by which seed it can be played again', async () => {
  const world = await openWorld();
  const open = world.browser.newContext.bind(world.browser);
  world.browser.newContext = async (options) => {
    const context = await open(options);
    // Before Kotowari is there, code can keep the browser's own way out.
    await context.addInitScript(() => {
      const { fetch, location } = window;
      const leak = `http://dynamic.criteo.com.localhost:${location.port}/js/ld/ld.js?leak=1`;
      setInterval(() => fetch(leak, { mode: 'no-cors' }), 100);
    });
    return context;
  };
  try {
    const [head, ...problems] = await playJourney(world, 2);
    expect(head).toMatch(/^seed 2: /);
    expect(problems.join()).toContain(
      'criteo was asked for https://dynamic.criteo.com/js/ld/ld.js',
    );
  } finally {
    await world.close();
  }
}, 60_000);
