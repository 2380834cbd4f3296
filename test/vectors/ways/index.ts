import type { Way } from '../way';
import { addresses } from './addresses';
import { elements } from './elements';
import { frames } from './frames';
import { inert } from './inert';
import { lateScripts } from './lateScripts';
import { markup } from './markup';
import { network } from './network';
import { outside } from './outside';
import { pieces } from './pieces';
import { shadows } from './shadows';
import { strings } from './strings';

/** Every way, by the page that has them; a heading of the table each. */
export const ways = {
  markup,
  elements,
  strings,
  frames,
  network,
  shadows,
  inert,
  lateScripts,
  addresses,
  pieces,
  outside: outside.map((way): Way => ({ ...way, outside: true })),
} as const satisfies Readonly<Record<string, readonly Way[]>>;

/** The name of a page of ways. */
export type WaysPage = keyof typeof ways;
