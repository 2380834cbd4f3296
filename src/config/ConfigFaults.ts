import type { Fault } from './fault';

/** A bad configuration, by code and place. `explain` makes whole sentences of it. */
export class ConfigFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    const places = faults.map(({ code, path }) => `${path.join('.')} (${code})`);
    super(`kotowari: the configuration is wrong: ${places.join(', ')}`);
  }
}
