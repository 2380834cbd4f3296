import type { Name } from '../../types';
import type { ScriptOptions } from '../toAttributes';
import { toMark } from '../toMark';
import { changedByGate, createElement, type ReactElement } from './runtime';
import { useWaitingScript } from './useWaitingScript';

/** A file has an address. Code has an id, by which it is known. */
export type ConsentScriptProps = ScriptOptions & {
  /** A vendor, row or purpose id, or several: all are needed. */
  readonly vendor: Name | readonly Name[];
} & (
    | { readonly id?: string; readonly src: string; readonly children?: never }
    | { readonly id: string; readonly src?: never; readonly children: string }
  );

/**
 * A script that waits for consent: a file by `src`, or code as a string. It runs once in a document, as
 * often as it is mounted: its `id` tells it from others, or its `src`. It waits no longer when it is taken
 * away.
 *
 * React moves a `<script async src>` before all else in the head, where nothing can hold it. This one is
 * marked from the start, and stays where it is written.
 *
 * @example <ConsentScript vendor="criteo" src="https://dynamic.criteo.com/js/ld/ld.js?a=1" async />
 * @example <ConsentScript vendor="line" id="line-base">{'(function (g, d, o) { … })();'}</ConsentScript>
 */
export function ConsentScript(props: ConsentScriptProps): ReactElement | null {
  const { vendor, id, src, children, ...options } = props;
  const key = id ?? src ?? '';
  const body = src === undefined ? { code: `${children}` } : { src };
  const { element, isMarkup } = useWaitingScript({ key, vendor, body, options });
  if (!isMarkup) return null;
  // React takes a script with `async` and an address for one of its own, and does not hydrate it. Held
  // scripts wait for nobody's parser, so it would tell the browser nothing.
  const { type, async: _, ...rest } = options;
  return createElement('script', {
    ...rest,
    ...(id && { id }),
    ...(type && { 'data-type': type }),
    ...(src ? { 'data-src': src } : { dangerouslySetInnerHTML: { __html: `${children}` } }),
    ...changedByGate,
    ref: element,
    type: 'text/plain',
    'data-consent': toMark(vendor),
    'data-kotowari-once': key,
  });
}
