import { type Chosen, switches } from './switches';

/** Returns the query for some switches: `?tags=marked`. Defaults are left out. */
export function queryOf(chosen: Chosen): string {
  const query = new URLSearchParams();
  for (const { name, values } of switches) {
    const value = chosen[name];
    if (value && value !== Object.keys(values)[0]) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : '';
}
