import type { OwnVendor, UserConfig } from '../types';
import { type Gap, toGap } from './findGaps';

/** Words by which a list says that it is not the whole list; 平等 and 等級 are none. */
const vague = /(?<![平均高対同])等(?![級身分])|その他|そのほか|など|\betc\b|and so on/i;

/**
 * Finds where the vendors of a site's own say what is sent, or why, by words that leave it open. A
 * shopper can then not know what is meant, so it is worth a warning, and no more.
 */
export function findVague({ vendors = [] }: UserConfig): Gap[] {
  return vendors.flatMap((vendor, index) =>
    typeof vendor === 'object' ? vagueIn(vendor, `vendors[${index}].disclosure`) : [],
  );
}

function vagueIn({ disclosure = {} }: OwnVendor, path: string): Gap[] {
  return (['ja', 'en'] as const).flatMap((language) =>
    Object.entries(disclosure[language] ?? {}).flatMap(([key, value]) =>
      [value].flat().flatMap((text, index) => {
        const word = vague.exec(text)?.[0];
        const at = `${path}.${language}.${key}${Array.isArray(value) ? `[${index}]` : ''}`;
        return word ? [toGap(at, 'vague', word)] : [];
      }),
    ),
  );
}
