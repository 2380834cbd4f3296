import { openSoakEnvironment } from './openSoakEnvironment';
import { playJourney } from './playJourney';

export interface SoakOptions {
  /** The seed of the first journey; each later one has the next number. */
  readonly seed: number;
  readonly journeys: number;
  /** No journey starts after this time. */
  readonly seconds: number;
  /** How many journeys run at a time. */
  readonly together: number;
  /** Called after each journey. */
  readonly onEnd?: (done: number, problems: readonly string[]) => void;
}

export interface SoakResult {
  readonly done: number;
  /** Lines about what went wrong, with the seed of each journey, by which it can be replayed. */
  readonly problems: readonly string[];
}

/** Plays journeys in parallel. */
export async function playJourneys(options: SoakOptions): Promise<SoakResult> {
  const { seed, journeys, seconds, together, onEnd } = options;
  const environment = await openSoakEnvironment();
  const until = Date.now() + seconds * 1000;
  const problems: string[] = [];
  let next = 0;
  let done = 0;
  const playUntilDone = async () => {
    while (next < journeys && Date.now() < until) {
      const found = await playJourney(environment, seed + next++);
      problems.push(...found);
      done += 1;
      onEnd?.(done, found);
    }
  };
  await Promise.all(Array.from({ length: together }, playUntilDone)).finally(() =>
    environment.close(),
  );
  return { done, problems };
}
