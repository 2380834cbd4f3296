import type { Config } from './config';

/** How a decision was made. */
export type How = 'notice' | 'preferences' | 'api' | 'gpc' | 'withdraw';

/** The one consent state: a frozen snapshot. */
export interface ConsentState {
  /** Whether the shopper has chosen. */
  readonly decided: boolean;
  /** For each vendor id: may its tags run now? */
  readonly vendors: Readonly<Record<string, boolean>>;
  /** ISO 8601, UTC; null while undecided. */
  readonly decidedAt: string | null;
  readonly how: How | null;
  /** The version of the shop's policy that the shopper decided on. */
  readonly policyVersion: string;
}

const day = 86_400_000;

/** The state before any choice: all refused in opt-in mode, all allowed in opt-out mode. */
export function undecided(config: Config): ConsentState {
  return snapshot(config, null, null, () => config.mode === 'opt-out');
}

/** The state after a decision made now: `allows` is asked for each vendor. */
export function decide(config: Config, how: How, allows: (id: string) => boolean): ConsentState {
  return snapshot(config, how, new Date().toISOString(), allows);
}

/**
 * The state that a kept choice gives today. It is asked again (R42, R75) when the choice is older
 * than `storage.days`, lies in the future (one day is granted to a wrong clock), was made on another
 * version of the policy, or says nothing of a vendor that has come since.
 */
export function recall(config: Config, kept: ConsentState | null): ConsentState {
  const age = Date.now() - Date.parse(kept?.decidedAt ?? '');
  return kept &&
    age > -day &&
    age < config.storage.days * day &&
    kept.policyVersion === config.policy.version &&
    config.vendors.every(({ id }) => id in kept.vendors)
    ? snapshot(config, kept.how, kept.decidedAt, (id) => kept.vendors[id] === true)
    : undecided(config);
}

function snapshot(
  config: Config,
  how: How | null,
  decidedAt: string | null,
  allows: (id: string) => boolean,
): ConsentState {
  const vendors = Object.fromEntries(config.vendors.map(({ id }) => [id, allows(id)]));
  const policyVersion = config.policy.version;
  const decided = how !== null;
  return Object.freeze({ decided, vendors: Object.freeze(vendors), decidedAt, how, policyVersion });
}
