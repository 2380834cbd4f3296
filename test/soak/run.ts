import { parseArgs } from 'node:util';
import { playJourneys } from './playJourneys';

/** `npm run soak -- --seed 7 --journeys 1`: plays random journeys in the demo shop, for ten minutes at most. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
      journeys: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '570' },
      together: { type: 'string', default: '6' },
    },
  });
  const [seed = 0, journeys = 0, seconds = 0, together = 1] = [
    ...[values.seed, values.journeys, values.seconds, values.together],
  ].map(Number);
  console.log(`Seed ${seed}. Once more: npm run soak -- --seed ${seed} --journeys ${journeys}`);
  const onEnd = (done: number, found: readonly string[]) => {
    for (const line of found) console.log(line);
    if (done % 50 === 0) console.log(`${done} journeys`);
  };
  const result = await playJourneys({ seed, journeys, seconds, together, onEnd });
  console.log(
    `${result.done} of ${journeys} journeys, ${result.problems.length ? 'with problems' : 'no breach'}`,
  );
  if (result.problems.length) process.exitCode = 1;
}

await run();
