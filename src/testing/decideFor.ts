import { decide } from '../core/consent';
import { resolveVendorIds } from '../core/resolveVendorIds';
import type { Config, ConsentState } from '../types';

/** Some vendors, rows or purposes, allowed or refused; the others are refused. */
export type Choices = Readonly<Record<string, boolean>>;

/**
 * The state after a decision, without a page.
 *
 * @throws Error on a name that the configuration has not: a test would prove nothing by it
 */
export function decideFor(config: Config, choices: Choices): ConsentState {
  const allowed = new Map<string, boolean>();
  for (const [name, isAllowed] of Object.entries(choices)) {
    const ids = resolveVendorIds(config, name);
    if (!ids.length) throw Error(`kotowari: no vendor, row or purpose is named "${name}"`);
    for (const id of ids) allowed.set(id, isAllowed);
  }
  return decide(config, 'api', (id) => allowed.get(id) === true);
}
