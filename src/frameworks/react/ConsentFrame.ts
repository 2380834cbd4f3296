import type { Name } from '../../types';
import { toMark } from '../toMark';
import { type AttributesOf, changedByGate, createElement, type ReactElement } from './runtime';

export interface ConsentFrameProps extends Omit<AttributesOf<'iframe'>, 'src' | 'srcDoc'> {
  /** A vendor, row or purpose id, or several: all are needed. */
  readonly vendor: Name | readonly Name[];
  readonly src: string;
  /** What the frame shows, for who cannot see it. */
  readonly title: string;
}

/** A frame that waits for consent. Its address stands in no attribute that a browser would fetch. */
export function ConsentFrame({ vendor, src, title, ...rest }: ConsentFrameProps): ReactElement {
  return createElement('iframe', {
    ...rest,
    ...changedByGate,
    // With another address it is another frame: the gate knows it by its element.
    key: src,
    title,
    'data-consent': toMark(vendor),
    'data-src': src,
  });
}
