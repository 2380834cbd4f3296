import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import type { OwnVendor, UserConfig } from '../types';
import { KotowariConfigError } from './KotowariConfigError';
import { meaningOf } from './meaningOf';
import { ids } from './model';
import { ownVendorsOf } from './ownVendorsOf';
import { suggest } from './suggest';

/** Where, what was found, what to write. */
type Fault = ConstructorParameters<typeof KotowariConfigError>;

/**
 * Finds the first thing that is wrong with a configuration whose parts are like their models: what is
 * missing, what names nobody, and names that mean two things.
 */
export function findUnsound(config: UserConfig): KotowariConfigError | null {
  const { vendors = [], partners = [], hosts = {} } = config;
  const known = [...ids, ...ownVendorsOf(config).map(({ id = '' }) => id)];
  const [first] = [
    ...vendors.flatMap((vendor, index) =>
      typeof vendor === 'object' ? faultsOf(vendor, `vendors[${index}]`, known) : [],
    ),
    ...partners.flatMap((row, index) => [
      ...missingIn(row, ['id', 'vendor'], `partners[${index}]`),
      ...unknownAt(`partners[${index}].vendor`, row.vendor, known),
    ]),
    ...Object.entries(hosts)
      .filter(([, name]) => !name.includes('.'))
      .flatMap(([host, name]) =>
        unknownAt(`hosts.${host}`, name, known, ' A known host is right, too.'),
      ),
  ];
  return first ? new KotowariConfigError(...first) : null;
}

function faultsOf(vendor: OwnVendor, path: string, known: readonly string[]): Fault[] {
  const { id, purposes = [], hold = [] } = vendor;
  const isTaken = known.indexOf(id) < known.lastIndexOf(id) || id in builtInRows || isPurpose(id);
  const names = purposes.filter((purpose) => known.includes(purpose) || purpose in builtInRows);
  return [
    ...missingIn(vendor, ['id', 'purposes', 'hold'], path),
    ...hold.flatMap((rule, index) => missingIn(rule, ['host'], `${path}.hold[${index}]`)),
    ...(isTaken
      ? [at(`${path}.id`, id, `"${id}" means something already. Write another id.`)]
      : []),
    ...names.map((name) =>
      at(`${path}.purposes`, name, `"${name}" means a vendor. Write another purpose.`),
    ),
  ];
}

/** Whether a name is a purpose of a built-in vendor. */
function isPurpose(name: string): boolean {
  return builtInRules.some(({ purposes }) => purposes.includes(name));
}

/** What must be there, and is not or is empty. */
function missingIn(found: object, keys: readonly string[], path: string): Fault[] {
  return keys
    .filter((key) => !Object.entries(found).some(([name, value]) => name === key && value.length))
    .map((key) => at(`${path}.${key}`, undefined, `missing or empty. ${meaningOf(key)}`));
}

function unknownAt(
  path: string,
  name: string | undefined,
  known: readonly string[],
  more = '',
): Fault[] {
  if (name === undefined || known.includes(name)) return [];
  return [at(path, name, `unknown value ${JSON.stringify(name)}. ${suggest(name, known)}${more}`)];
}

function at(...fault: Fault): Fault {
  return fault;
}
