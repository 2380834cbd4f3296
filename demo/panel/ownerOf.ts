import { toPattern } from '../../src/lib/toPattern';
import * as vendors from '../../vendors/index';

const owners = Object.values(vendors).map(({ rules }) => {
  const names: readonly string[] = [
    ...('cookies' in rules ? rules.cookies : []),
    ...('storage' in rules ? rules.storage : []),
    ...('keep' in rules ? rules.keep : []),
  ];
  return { id: rules.id, pattern: toPattern(names, { '*': '[^]*' }, '$') };
});

/** Returns the owner of a cookie or storage entry by its name: a vendor's id, `kotowari`, or `shop`. */
export function ownerOf(name: string): string {
  if (/^(__Host-)?kotowari/.test(name)) return 'kotowari';
  return owners.find(({ pattern }) => pattern.test(name))?.id ?? 'shop';
}
