import type { Packs } from '../../ui/mountNotice';
import { mountWhenThere } from '../mountWhenThere';
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
  useEffect(() => (client ? mountWhenThere(client, latest.current) : undefined), [client]);
  return null;
}
