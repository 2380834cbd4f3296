import { tryOrNull } from '../../lib/tryOrNull';
import type { Config, ConsentRecord, Records } from '../../types';

const schema = 1 as const;

/**
 * Keeps the last decisions (`records.max`) in localStorage, where other pages of the site add theirs;
 * what cannot be kept there lasts as long as the page.
 */
export function createRecords({ storage, records: { max } }: Config): Records {
  const key = `${storage.name}-records`;
  let unkept: readonly ConsentRecord[] | null = null;
  const list = (): readonly ConsentRecord[] =>
    unkept ?? tryOrNull(() => JSON.parse(`${localStorage.getItem(key)}`).filter(isRecord)) ?? [];
  return {
    list,
    add({ decided, asked, ...decision }, shown) {
      const before = list();
      const id =
        tryOrNull(() => crypto.randomUUID()) ??
        crypto.getRandomValues(new Uint32Array(4)).join('-');
      const previousId = before.at(-1)?.id ?? null;
      const { days } = storage;
      const scope = location.host;
      // Of a decision the time and the way are known.
      const records = decision.decidedAt
        ? [
            ...before,
            { schema, id, previousId, ...decision, days, scope, ...shown } as ConsentRecord,
          ].slice(-max || 1 / 0)
        : [];
      const isKept = tryOrNull(() => {
        localStorage.setItem(key, JSON.stringify(records));
        return true;
      });
      unkept = isKept ? null : records;
    },
  };
}

function isRecord(record: Partial<ConsentRecord> | null): boolean {
  return record?.schema === schema;
}
