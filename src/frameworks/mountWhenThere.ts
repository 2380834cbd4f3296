import type { Kotowari } from '../types';
import type { Packs } from '../ui/mountNotice';

/**
 * Brings the notice for a client of `createKotowari`. Where `kotowari.js` is in the page, that does it, and
 * nothing happens here. Returns its undo.
 */
export function mountWhenThere(client: Kotowari, packs?: Packs): () => void {
  if (client === window.kotowari) return () => {};
  let unmount = () => {};
  let isGone = false;
  void import('../ui/mountNotice').then(({ mountNotice }) => {
    if (!isGone) unmount = mountNotice(client, packs);
  });
  return () => {
    isGone = true;
    unmount();
  };
}
