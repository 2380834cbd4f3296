import type { Kotowari } from '../../types';
import { fetchAndShow } from './fetchAndShow';

/** The entry of `kotowari-partners.js`, which the gate imports when a `<kotowari-partners>` comes. */
export function start(
  kotowari: Kotowari,
  _script: unknown,
  element: HTMLElement,
): Promise<() => void> {
  return fetchAndShow(kotowari, element);
}
