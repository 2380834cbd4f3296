import { expect, test } from 'vitest';
import { openSoakEnvironment } from '../soak/openSoakEnvironment';
import { playJourney } from '../soak/playJourney';
import { playJourneys } from '../soak/playJourneys';

test('random journeys: nothing leaves that the choice of that moment does not allow (R1, R88)', async () => {
  const result = await playJourneys({ seed: 1, journeys: 12, seconds: 15, together: 3 });
  expect(result.problems).toEqual([]);
  expect(result.done).toBeGreaterThan(2);
}, 60_000);

test('a journey reports requests past the gate, with the seed to replay it', async () => {
  const environment = await openSoakEnvironment();
  const open = environment.browser.newContext.bind(environment.browser);
  environment.browser.newContext = async (options) => {
    const context = await open(options);
    // Code that runs before Kotowari can keep the native fetch.
    await context.addInitScript(() => {
      const { fetch, location } = window;
      const leak = `http://dynamic.criteo.com.localhost:${location.port}/js/ld/ld.js?leak=1`;
      setInterval(() => fetch(leak, { mode: 'no-cors' }), 100);
    });
    return context;
  };
  try {
    const [head, ...problems] = await playJourney(environment, 2);
    expect(head).toMatch(/^seed 2: /);
    expect(problems.join()).toContain(
      'criteo was asked for https://dynamic.criteo.com/js/ld/ld.js',
    );
  } finally {
    await environment.close();
  }
}, 60_000);
