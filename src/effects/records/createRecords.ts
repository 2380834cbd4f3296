import { JSON } from '../../lib/natives';
import { toJson } from '../../lib/toJson';
import { tryOrNull } from '../../lib/tryOrNull';
import type { Config, ConsentRecord, ConsentState, Records, Shown } from '../../types';

const schema = 1 as const;

/**
 * Keeps the last `records.max` decisions in localStorage, shared with the other pages of the site. If the
 * browser forbids storage, the records last as long as the page.
 */
export function createRecords(config: Config): Records {
  const { max } = config.records;
  const key = `${config.storage.name}-records`;
  let unstored: readonly ConsentRecord[] | null = null;
  const list = (): readonly ConsentRecord[] =>
    unstored ?? tryOrNull(() => JSON.parse(`${localStorage.getItem(key)}`).filter(isRecord)) ?? [];
  return {
    list,
    add(state, shown) {
      const before = list();
      const records = state.decidedAt
        ? [...before, makeRecord(state, shown, config, before.at(-1))].slice(-max || 1 / 0)
        : [];
      const isStored = tryOrNull(() => {
        localStorage.setItem(key, toJson(records));
        return true;
      });
      unstored = isStored ? null : records;
    },
  };
}

function makeRecord(
  { decided, asked, ...decision }: ConsentState,
  shown: Shown,
  { storage: { days } }: Config,
  previous: ConsentRecord | undefined,
): ConsentRecord {
  const identity = { schema, id: makeId(), previousId: previous?.id ?? null };
  // A decided state always has a date and a way; the types do not know that.
  return { ...identity, ...decision, days, scope: location.host, ...shown } as ConsentRecord;
}

/** `randomUUID` exists in secure contexts only. */
function makeId(): string {
  return (
    tryOrNull(() => crypto.randomUUID()) ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
  );
}

function isRecord(record: Partial<ConsentRecord> | null): boolean {
  return record?.schema === schema;
}
