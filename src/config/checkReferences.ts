import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import { tagManagerRules } from '../../vendors/tag-managers';
import type { OwnVendor, UserConfig, VendorRules } from '../types';
import type { Fault, Path, Report } from './fault';

const builtInIds = builtInRules.map(({ id }) => id);

/**
 * Reports what no schema can tell: names that name nobody, and names that mean two things, so that nobody
 * is allowed by another one's name. Parts that have one of `faults` are passed over.
 */
export function checkReferences(report: Report, user: UserConfig, faults: readonly Fault[]): void {
  const isSound = (...place: Path) =>
    !faults.some(({ path }) =>
      place.every((step, index) => [step, undefined].includes(path[index])),
    );
  const listed = toList(user.vendors ?? builtInIds);
  const ids = listed.map((vendor) => Object(vendor).id ?? vendor);
  const known = [...builtInIds, ...ids];
  const rules: VendorRules[] = [...builtInRules];
  listed.forEach((vendor, index) => {
    if (typeof vendor === 'string' || !isSound('vendors', index)) return;
    rules.push(vendor);
    checkVendor(report, vendor, index, ids);
  });
  const rows = toList(user.partners);
  rows.forEach((row, index) => {
    if (!isSound('partners', index)) return;
    const path = ['partners', index];
    const isTaken = rows.findIndex((each) => Object(each).id === row.id) < index;
    if (isTaken) report('taken', [...path, 'id'], row.id);
    if (!known.includes(row.vendor)) report('value', [...path, 'vendor'], row.vendor, known);
  });
  for (const [host, target] of Object.entries(user.hosts ?? {})) {
    const path = ['hosts', host];
    if (!isSound(...path)) continue;
    const names = target.split(' ');
    const isTarget = target.includes('.')
      ? isKnownHost(target, rules) && !host.includes('/')
      : names.every((name) => known.includes(name));
    const unused = names.find((name) => builtInIds.includes(name) && !ids.includes(name));
    if (!isTarget) report('no-target', path, target, known);
    else if (unused) report('unused', path, unused);
  }
}

/** `ids` has the ids of all vendors that the site lists, each at its place. */
function checkVendor(
  report: Report,
  { id, purposes }: OwnVendor,
  index: number,
  ids: readonly unknown[],
): void {
  const isVendor = (name: string) => builtInIds.includes(name) || Object.hasOwn(builtInRows, name);
  const isTaken =
    isVendor(id) ||
    ids.indexOf(id) < index ||
    builtInRules.some((rules) => rules.purposes.includes(id));
  if (isTaken) report('taken', ['vendors', index, 'id'], id);
  for (const purpose of purposes) {
    if (!isVendor(purpose) && !ids.includes(purpose)) continue;
    report('vendor-name', ['vendors', index, 'purposes'], purpose);
  }
}

function isKnownHost(name: string, rules: readonly VendorRules[]): boolean {
  return [...tagManagerRules, ...rules.flatMap(({ hold, never = [] }) => [...hold, ...never])]
    .flatMap(({ host }) => host)
    .some((host) => `.${name}`.endsWith(host.startsWith('.') ? host : `.${host}`));
}

function toList<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}
