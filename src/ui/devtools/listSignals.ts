import { decodeSignals } from './decodeSignals';

/** One thing that a vendor's own consent API was told, or that a hit said. */
export interface SignalRow {
  /** `Google`, `Microsoft UET`, `Microsoft Clarity`, `Meta`. */
  readonly to: string;
  /** `default`, `update`, `revoke`, or the address of a hit. */
  readonly what: string;
  readonly says: string;
}

/** Lists the commands of each consent API in their order, and then what Google's hits said. */
export function listSignals(): SignalRow[] {
  return [
    ...commandsIn('dataLayer').map((command) => toRow('Google', command)),
    ...commandsIn('uetq').map((command) => toRow('Microsoft UET', command)),
    ...commandsIn('clarity', 'q').map((command) => toRow('Microsoft Clarity', command)),
    ...commandsIn('fbq', 'queue').map((command) => toRow('Meta', command)),
    ...listHits(),
  ];
}

/** The commands about consent in a queue, which is a global or hangs on one. */
function commandsIn(name: string, inner?: string): unknown[][] {
  const owner: unknown = Reflect.get(window, name);
  const queue: unknown = inner ? Object(owner)[inner] : owner;
  if (!Array.isArray(queue)) return [];
  // The UET queue has its commands flat: 'consent', 'update', {…}.
  const flat = queue.flatMap((item: unknown, index) =>
    item === 'consent' ? [queue.slice(index, index + 3)] : [],
  );
  const nested = queue
    .map((item: unknown) => Array.from(Object(item) as ArrayLike<unknown>))
    .filter(([command]) => /^consent(v2)?$/.test(`${command}`));
  return [...flat, ...nested];
}

function toRow(to: string, [, what, words]: unknown[]): SignalRow {
  const says = words ?? what;
  return { to, what: typeof what === 'string' ? what : 'consent', says: write(says) };
}

function write(words: unknown): string {
  if (Object(words) !== words) return `${words}`;
  return Object.entries(Object(words))
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

/** What Google's hits said in `gcs` and `gcd`. */
function listHits(): SignalRow[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => {
    const { searchParams, host } = new URL(name, location.href);
    const [gcs, gcd] = ['gcs', 'gcd'].map((key) => searchParams.get(key));
    const decoded = decodeSignals(gcs ?? null, gcd ?? null);
    if (!decoded.length) return [];
    const meaning = decoded.map(({ type, words }) => `${type}: ${words}`).join(', ');
    return [{ to: 'Google', what: host, says: `gcs=${gcs} gcd=${gcd} (${meaning})` }];
  });
}
