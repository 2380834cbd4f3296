import { ja } from '../../vendors/ja';

/** Returns the name that shoppers read for a vendor's id. Other words are returned unchanged. */
export function nameOf(id: string): string {
  return ja[id]?.service ?? id;
}
