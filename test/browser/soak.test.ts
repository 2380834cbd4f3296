import { expect, test } from 'vitest';
import { playJourneys } from '../soak/playJourneys';

test('random journeys: nothing leaves that the choice of that moment does not allow (R1, R88)', async () => {
  const result = await playJourneys({ seed: 1, journeys: 12, seconds: 20, together: 3 });
  expect(result.problems).toEqual([]);
  expect(result.done).toBeGreaterThan(2);
}, 60_000);
