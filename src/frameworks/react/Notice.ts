import type { Packs } from '../../ui/mountNotice';
import { useEffect, useRef } from './runtime';
import { useKotowari } from './useKotowari';

export interface NoticeProps {
  /** The languages, from `kotowari/locales/…`. Default: Japanese. */
  readonly packs?: Packs;
}

/**
 * Brings the notice, the preferences and the way back to them. Its files are fetched when something has to
 * be shown. Where `kotowari.js` is in the page, that does it, and this component does nothing.
 */
export function Notice({ packs }: NoticeProps): null {
  const client = useKotowari();
  const latest = useRef(packs);
  latest.current = packs;
  useEffect(() => {
    if (!client || client === window.kotowari) return;
    let unmount: (() => void) | undefined;
    let isGone = false;
    void import('../../ui/mountNotice').then(({ mountNotice }) => {
      if (!isGone) unmount = mountNotice(client, latest.current);
    });
    return () => {
      isGone = true;
      unmount?.();
    };
  }, [client]);
  return null;
}
