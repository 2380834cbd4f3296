import type { Kotowari } from '../types';
import type { Packs } from '../ui/mountNotice';
import { connectPage } from '../ui/way-back/connectPage';

/**
 * Brings the notice for a client of `createKotowari`. Where `kotowari.js` is in the page, that does it, and
 * nothing happens here. Returns its undo.
 */
export function mountWhenThere(client: Kotowari, packs?: Packs): () => void {
  if (client === window.kotowari) return () => {};
  const stops = [connectPage(client)];
  let isBegun = false;
  let isGone = false;
  const show = () => {
    if (isBegun || client.view.get() === 'closed') return;
    isBegun = true;
    void import('../ui/mountNotice').then(({ mountNotice }) => {
      if (!isGone) stops.push(mountNotice(client, packs));
    });
  };
  stops.push(client.view.subscribe(show));
  show();
  return () => {
    isGone = true;
    for (const stop of stops) stop();
  };
}
