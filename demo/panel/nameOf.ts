import * as vendors from '../../vendors/index';

const names = new Map<string, string>(
  Object.values(vendors).map(({ rules, disclosure }) => [rules.id, disclosure.ja.service]),
);

/** What a shopper reads for a vendor's id; other words stay as they are. */
export function nameOf(id: string): string {
  return names.get(id) ?? id;
}
