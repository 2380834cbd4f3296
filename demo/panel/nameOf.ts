import { ja } from '../../vendors/ja';

/** What a shopper reads for a vendor's id; other words stay as they are. */
export function nameOf(id: string): string {
  return ja[id]?.service ?? id;
}
