import { type Chosen, switches } from './switches';

/** The switches in a query, and a sentence about each invalid part of it. */
export interface Reading {
  readonly chosen: Chosen;
  readonly mistakes: readonly string[];
}

/** Parameters that are no switches. */
const others = new Set(['config', 'csp', 'to', 'late']);

/** Reads the switches from a query. Invalid parts are ignored and reported. Never throws. */
export function readSwitches(search: string): Reading {
  const query = new URLSearchParams(search);
  const mistakes: string[] = [];
  const chosen = Object.fromEntries(
    switches.map(({ name, values }) => {
      const [usual = ''] = Object.keys(values);
      const wish = query.get(name) ?? usual;
      if (Object.hasOwn(values, wish)) return [name, wish];
      const known = Object.keys(values).join(', ');
      mistakes.push(`${name} is “${wish}”, which is none of: ${known}. It counts as ${usual}.`);
      return [name, usual];
    }),
  );
  for (const name of new Set(query.keys())) {
    if (others.has(name) || switches.some((one) => one.name === name)) continue;
    mistakes.push(`There is no switch “${name}”; it is passed over.`);
  }
  return { chosen, mistakes };
}
