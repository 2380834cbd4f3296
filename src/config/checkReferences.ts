import { builtInRows, builtInRules, carrierRules } from '../../vendors/rules.data';
import { toPattern } from '../lib/toPattern';
import type { OwnVendor, SiteRow, UserConfig, VendorRules } from '../types';
import type { Fault, FaultCode, Path } from './fault';

/** What the names in a configuration can mean. */
interface Names {
  /** The ids of all vendors that there are, with the site's own. */
  readonly known: readonly string[];
  /** The ids of those that the site uses. */
  readonly used: readonly string[];
  readonly rules: readonly VendorRules[];
}

const builtInIds = builtInRules.map(({ id }) => id);

/**
 * Finds what no schema can tell: names that name nobody, and names that mean two things, so that nobody is
 * allowed by another one's name. Parts that have a fault of their own, in `faults`, are passed over.
 */
export function checkReferences(user: UserConfig, faults: readonly Fault[]): Fault[] {
  const isSound = (...place: Path) =>
    !faults.some(({ path }) => place.every((step, index) => path[index] === step));
  const listed = entriesOf(user.vendors).map(([, vendor]) => idOf(vendor));
  const own = entriesOf(user.vendors).flatMap(([index, vendor]) =>
    typeof vendor === 'object' && isSound('vendors', index) ? [[index, vendor] as const] : [],
  );
  const names: Names = {
    known: [...new Set([...builtInIds, ...listed])],
    used: Array.isArray(user.vendors) ? listed : builtInIds,
    rules: [...builtInRules, ...own.map(([, vendor]) => vendor)],
  };
  const rows = entriesOf(user.partners).filter(([index]) => isSound('partners', index));
  const { hosts = {}, storage } = user;
  return [
    ...own.flatMap(([index, vendor]) => checkVendor(vendor, index, listed)),
    ...rows.flatMap(([index, row]) => checkRow(row, index, rows, names)),
    ...(isSound('hosts') ? Object.entries(hosts) : []).flatMap(([host, target]) =>
      checkHost(target, names, ['hosts', host]),
    ),
    ...(isSound('storage') && storage?.name ? checkStorageName(storage.name, names) : []),
  ];
}

/** '' where there is none. */
function idOf(vendor: unknown): string {
  const id: unknown = typeof vendor === 'string' ? vendor : Object(vendor).id;
  return typeof id === 'string' ? id : '';
}

/** `listed` has the ids of all vendors that the site lists, each at its place. */
function checkVendor(
  { id, purposes }: OwnVendor,
  index: number,
  listed: readonly string[],
): Fault[] {
  const isVendor = (name: string) => builtInIds.includes(name) || Object.hasOwn(builtInRows, name);
  const isTaken =
    isVendor(id) ||
    listed.indexOf(id) < index ||
    builtInRules.some((rules) => rules.purposes.includes(id));
  return [
    ...(isTaken ? fault('taken', ['vendors', index, 'id'], id) : []),
    ...purposes
      .filter((purpose) => isVendor(purpose) || listed.includes(purpose))
      .flatMap((purpose) => fault('vendor-name', ['vendors', index, 'purposes'], purpose)),
  ];
}

function checkRow(
  { id, vendor }: SiteRow,
  index: number,
  rows: readonly (readonly [number, SiteRow])[],
  { known }: Names,
): Fault[] {
  const isTaken = rows.some(([before, row]) => row.id === id && before < index);
  return [
    ...(isTaken ? fault('taken', ['partners', index, 'id'], id) : []),
    ...(known.includes(vendor) ? [] : fault('value', ['partners', index, 'vendor'], vendor, known)),
  ];
}

/** A host stands for a vendor that is used, or for a host that some rule knows. */
function checkHost(target: string, { known, used, rules }: Names, path: Path): Fault[] {
  if (!target.includes('.')) {
    if (!known.includes(target)) return fault('no-target', path, target, known);
    return used.includes(target) ? [] : fault('unused', path, target);
  }
  const hosts = [
    ...carrierRules,
    ...rules.flatMap(({ hold, never = [] }) => [...hold, ...never]),
  ].flatMap(({ host }) => host);
  const isKnown = hosts.some((host) => `.${target}`.endsWith(host.replace(/^(?!\.)/, '.')));
  return isKnown ? [] : fault('no-target', path, target, known);
}

/** A name that is like a vendor's cookie would be erased with it, or keep it from being erased. */
function checkStorageName(name: string, { rules }: Names): Fault[] {
  const theirs = rules.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]);
  const isTheirs =
    toPattern(theirs, { '*': '.*' }, '$').test(name) || theirs.some((each) => each.endsWith(name));
  return isTheirs ? fault('vendor-cookie', ['storage', 'name'], name) : [];
}

function entriesOf<T>(list: readonly T[] | undefined): readonly (readonly [number, T])[] {
  return Array.isArray(list) ? [...list.entries()] : [];
}

function fault(code: FaultCode, path: Path, found: unknown, expected?: Fault['expected']): Fault[] {
  return [{ code, path, found, expected }];
}
