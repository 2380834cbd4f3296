import type { Config, ConsentState, How, KeptChoice, SiteVendor } from '../types';

/** What is kept of a vendor: one answer for each of its purposes. Most are for advertising alone. */
export function answersOf({ id, purposes }: SiteVendor): readonly string[] {
  return purposes.map((purpose) => `${id}/${purpose}`.replace('/advertising', '/'));
}

const day = 86_400_000;

/** The state before any choice. */
export function undecided(config: Config, gpc = false): ConsentState {
  return recall(config, null, gpc);
}

/**
 * The state after a decision made now: `allows` is asked for each vendor. It is later than the decision
 * `after` it, whatever the clock says meanwhile, so that no page takes the older one for the newer.
 */
export function decide(
  { vendors, policy }: Config,
  how: How,
  allows: (id: string) => boolean,
  gpc = false,
  after: string | null = null,
): ConsentState {
  return freeze(vendors, ({ id }) => allows(id), {
    decided: true,
    asked: [],
    decidedAt: new Date(Math.max(Date.now(), Date.parse(`${after}`) + 1 || 0)).toISOString(),
    how,
    policyVersion: policy.version,
    gpc,
  });
}

/**
 * The state that a kept choice gives today, with the browser's signal on or off.
 *
 * All are asked about when the choice is older than `storage.days`, lies in the future (one day is
 * granted to a wrong clock), or was made on an earlier version of the policy (R42, R75). One vendor
 * alone is asked about when it has come since, when it has a new purpose, or when it is for
 * advertising and was allowed before the signal was on (R27).
 *
 * Who is asked about waits in opt-in mode and runs in opt-out mode, but for those that the shopper
 * has refused before, and those for advertising while the signal is on.
 */
export function recall(
  { vendors, mode, policy, storage }: Config,
  kept: KeptChoice | null,
  gpc = false,
): ConsentState {
  const age = Date.now() - Date.parse(kept?.decidedAt ?? '');
  const valid = age > -day && age < storage.days * day ? kept : null;
  const said = (vendor: SiteVendor) =>
    answersOf(vendor).map((key) => valid?.answers.get(key) ?? valid?.answers.get(vendor.id));
  const isNew = (vendor: SiteVendor) => said(vendor).includes(undefined);
  const counts = valid?.policyVersion === policy.version && !(vendors[0] && vendors.every(isNew));
  const choice = counts ? valid : null;
  const isStopped = ({ purposes }: SiteVendor) => gpc && purposes.includes('advertising');
  const isAsked = (vendor: SiteVendor) =>
    !choice || isNew(vendor) || (isStopped(vendor) && !choice.gpc && !said(vendor).includes(false));
  const allows = (vendor: SiteVendor) =>
    isAsked(vendor)
      ? mode === 'opt-out' && !isStopped(vendor) && !said(vendor).includes(false)
      : said(vendor).every(Boolean);
  const asked = vendors.filter(isAsked);
  return freeze(vendors, allows, {
    decided: !!choice,
    asked: asked.map(({ id }) => id),
    decidedAt: choice?.decidedAt ?? null,
    how: asked.some(isStopped) ? 'gpc' : (choice?.how ?? null),
    policyVersion: policy.version,
    gpc: choice?.gpc ?? gpc,
  });
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
