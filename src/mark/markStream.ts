import type { UserConfig } from '../types';
import { createByteMarker } from './createByteMarker';
import { ownersOf } from './mark';
import type { Owners } from './owners';

/** A stream that takes a page in and gives the marked page out. */
export type MarkStream = TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>;

/**
 * Makes a stream that marks one page as its bytes pass, cut anywhere. It keeps back no more than a tag
 * or an inline script that has not ended yet, at most 2 MiB. It needs nothing of Node.js.
 *
 * The bytes may be UTF-8, Shift_JIS, EUC-JP or any other encoding that has ASCII in it as it is;
 * UTF-16 passes as it came.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example response.body.pipeThrough(markStream({ vendors: ['google-analytics', 'criteo'] }))
 */
export function markStream(config: UserConfig = {}): MarkStream {
  return createMarkStream(ownersOf(config));
}

/** Creates such a stream for a page in a known encoding. */
export function createMarkStream(owners: Owners, charset?: string): MarkStream {
  const marker = createByteMarker(owners, charset);
  const give = (bytes: Uint8Array<ArrayBuffer>, to: TransformStreamDefaultController) => {
    if (bytes.length) to.enqueue(bytes);
  };
  return new TransformStream({
    transform: (bytes, to) => give(marker.write(bytes), to),
    flush: (to) => give(marker.end(), to),
  });
}
