import { describe, expect, it } from 'vitest';
import { configOf } from '../../../demo/configOf';
import { queryOf } from '../../../demo/queryOf';
import { readSwitches } from '../../../demo/readSwitches';
import { switches } from '../../../demo/switches';
import { readConfig } from '../../../src/config/readConfig';

const every = switches.flatMap(({ name, values }) =>
  Object.keys(values).map((value) => [name, value] as const),
);

describe('readSwitches', () => {
  it.each(every)('reads %s=%s back from the query that queryOf writes', (name, value) => {
    const { chosen, mistakes } = readSwitches(`?${name}=${value}`);
    expect(chosen[name]).toBe(value);
    expect(readSwitches(queryOf(chosen))).toEqual({ chosen, mistakes: [] });
    expect(mistakes).toEqual([]);
  });

  it.each(every)('turns %s=%s into a valid configuration', (name, value) => {
    const config = configOf(readSwitches(`?${name}=${value}`).chosen);
    expect(() => readConfig(config)).not.toThrow();
  });

  it('needs no query and no configuration for the defaults', () => {
    const { chosen } = readSwitches('');
    expect(queryOf(chosen)).toBe('');
    expect(configOf(chosen)).toEqual({});
  });

  it.each([
    ['?mode=never', 'mode is “never”'],
    ['?mode=', 'mode is “”'],
    ['?mode=toString', 'mode is “toString”'],
    ['?__proto__=1', 'There is no switch “__proto__”'],
    ['?%E0%A4%A=1&', 'There is no switch'],
    ['?mode=opt-out&mode=x&%zz', 'There is no switch “%zz”'],
  ])('reports what is invalid in %s, and goes on', (search, words) => {
    const { chosen, mistakes } = readSwitches(search);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(words);
    expect(['opt-in', 'opt-out']).toContain(chosen.mode);
  });
});
