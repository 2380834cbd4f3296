import { setTimeout as wait } from 'node:timers/promises';

/** Waits until a count has not grown for a while; not for ever, since some tags never stop. */
export async function settle(count: () => number, quiet = 1500, patience = 12_000): Promise<void> {
  const end = Date.now() + patience;
  for (let before = -1; before !== count() && Date.now() < end; ) {
    before = count();
    await wait(quiet);
  }
}
