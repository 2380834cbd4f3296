import { Date, Math, Object } from '../lib/natives';
import type { Config, ConsentState, How, SiteVendor, StoredChoice } from '../types';

/**
 * The keys under which a vendor's answers are stored: `<id>/<purpose>`, one per purpose. The purpose
 * `advertising` is left out (`criteo/`), since most vendors have no other.
 */
export function answerKeys({ id, purposes }: SiteVendor): readonly string[] {
  return purposes.map((purpose) => `${id}/${purpose}`.replace('/advertising', '/'));
}

const day = 86_400_000;

/** Returns the state before any choice. */
export function undecided(config: Config, gpc = false): ConsentState {
  return restore(config, null, gpc);
}

/**
 * Returns the state after a decision made now. `allows` is called with each vendor's id.
 *
 * The new decision is always dated later than the `previous` one (ISO 8601), even if the clock was set
 * back in between. Otherwise another page could take the older decision for the newer one.
 */
export function decide(
  { vendors, policy }: Config,
  how: How,
  allows: (id: string) => boolean,
  gpc = false,
  previous: string | null = null,
): ConsentState {
  return freeze(vendors, ({ id }) => allows(id), {
    decided: true,
    asked: [],
    decidedAt: new Date(Math.max(Date.now(), Date.parse(`${previous}`) + 1 || 0)).toISOString(),
    how,
    policyVersion: policy.version,
    gpc,
  });
}

/**
 * Turns a stored choice into today's state. `gpc` says whether the browser sends a privacy signal now.
 *
 * The shopper is asked about every vendor again when the choice is older than `storage.days`, is dated
 * more than a day in the future (a wrong clock), or was made on another version of the policy
 * (R42, R75). A single vendor is asked about when it is new, when it has a new purpose, or when it is
 * for advertising and was allowed before the signal was on (R27).
 *
 * A vendor that is asked about waits in opt-in mode and runs in opt-out mode. In opt-out mode, too, it
 * does not run if the shopper has refused it before, or if it is for advertising and the signal is on.
 */
export function restore(config: Config, stored: StoredChoice | null, gpc = false): ConsentState {
  const { vendors, mode, policy } = config;
  const valid = isInTime(stored, config) ? stored : null;
  const answersFor = (vendor: SiteVendor) =>
    answerKeys(vendor).map((key) => valid?.answers.get(key) ?? valid?.answers.get(vendor.id));
  const isNew = (vendor: SiteVendor) => answersFor(vendor).includes(undefined);
  const isRefused = (vendor: SiteVendor) => answersFor(vendor).includes(false);
  const isSamePolicy = valid?.policyVersion === policy.version;
  const choice = isSamePolicy && !(vendors[0] && vendors.every(isNew)) ? valid : null;
  const isSignalled = ({ purposes }: SiteVendor) => gpc && purposes.includes('advertising');
  const isAsked = (vendor: SiteVendor) =>
    !choice || isNew(vendor) || (isSignalled(vendor) && !choice.gpc && !isRefused(vendor));
  const allows = (vendor: SiteVendor) =>
    isAsked(vendor)
      ? mode === 'opt-out' && !isSignalled(vendor) && !isRefused(vendor)
      : answersFor(vendor).every(Boolean);
  const asked = vendors.filter(isAsked);
  return freeze(vendors, allows, {
    decided: !!choice,
    asked: asked.map(({ id }) => id),
    decidedAt: choice?.decidedAt ?? null,
    how: asked.some(isSignalled) ? 'gpc' : (choice?.how ?? null),
    policyVersion: policy.version,
    gpc: choice?.gpc ?? gpc,
  });
}

function isInTime(stored: StoredChoice | null, { storage }: Config): boolean {
  const age = Date.now() - Date.parse(stored?.decidedAt ?? '');
  return age > -day && age < storage.days * day;
}

function freeze(
  vendors: readonly SiteVendor[],
  allows: (vendor: SiteVendor) => boolean,
  state: Omit<ConsentState, 'vendors'>,
): ConsentState {
  const answers = vendors.map((vendor) => [vendor.id, allows(vendor)]);
  Object.freeze(state.asked);
  return Object.freeze({ ...state, vendors: Object.freeze(Object.fromEntries(answers)) });
}
