import { beforeEach, expect, test } from 'vitest';
import { readVisits, writeVisits } from '../../../../src/ui/hooks/useVisits';

beforeEach(() => localStorage.clear());

test('keeps on this device what was opened, until it is cleared', () => {
  writeVisits('visits', { criteo: '2026-11-25T01:00:00.000Z' });
  expect(readVisits('visits')).toEqual({ criteo: '2026-11-25T01:00:00.000Z' });
  writeVisits('visits', {});
  expect(localStorage.getItem('visits')).toBeNull();
});

test.each(['', '{', 'null', '[1]', '"text"', '{"criteo":"yesterday"}', '{"criteo":{}}'])(
  'reads what cannot be right as nothing: %s (R75)',
  (text) => {
    localStorage.setItem('visits', text);
    expect(readVisits('visits')).toEqual({});
  },
);
