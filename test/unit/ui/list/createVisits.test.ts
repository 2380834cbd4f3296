import { beforeEach, expect, test } from 'vitest';
import { createVisits } from '../../../../src/ui/list/createVisits';

beforeEach(() => localStorage.clear());

test('keeps on this device what was opened, until it is cleared', () => {
  createVisits('visits').write({ criteo: '2026-11-25T01:00:00.000Z' });
  expect(createVisits('visits').read()).toEqual({ criteo: '2026-11-25T01:00:00.000Z' });
  createVisits('visits').write({});
  expect(localStorage.getItem('visits')).toBeNull();
});

test.each(['', '{', 'null', '[1]', '"text"', '{"criteo":"yesterday"}', '{"criteo":{}}'])(
  'reads what cannot be right as nothing: %s (R75)',
  (text) => {
    localStorage.setItem('visits', text);
    expect(createVisits('visits').read()).toEqual({});
  },
);
