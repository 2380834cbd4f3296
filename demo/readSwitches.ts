import { type Chosen, switches } from './switches';

/** What an address asks for, and in whole sentences what of it means nothing. */
export interface Reading {
  readonly chosen: Chosen;
  readonly mistakes: readonly string[];
}

/** Names that stand in addresses beside the switches. */
const others = new Set(['config', 'csp', 'to', 'late']);

/** Reads the switches from a query. What no switch has is passed over, and told. It never throws. */
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
