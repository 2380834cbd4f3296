import { openWorld } from './openWorld';
import { playJourney } from './playJourney';

/** How many journeys, from which seed, for how long at most, and how many at a time. */
export interface SoakOptions {
  readonly seed: number;
  readonly journeys: number;
  readonly seconds: number;
  readonly together: number;
  /** Is told of each journey as it ends. */
  readonly onEnd?: (done: number, problems: readonly string[]) => void;
}

/** What came of it. */
export interface SoakResult {
  readonly done: number;
  /** What went wrong, each journey by its own seed, with which it can be replayed. */
  readonly problems: readonly string[];
}

/** Plays journeys side by side, each with a seed of its own: the first one, and those after it. */
export async function playJourneys(options: SoakOptions): Promise<SoakResult> {
  const { seed, journeys, seconds, together, onEnd } = options;
  const world = await openWorld();
  const until = Date.now() + seconds * 1000;
  const problems: string[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < journeys && Date.now() < until) {
      const found = await playJourney(world, seed + next++);
      problems.push(...found);
      done += 1;
      onEnd?.(done, found);
    }
  };
  await Promise.all(Array.from({ length: together }, lane)).finally(() => world.close());
  return { done, problems };
}
