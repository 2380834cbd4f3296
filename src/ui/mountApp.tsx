import { render } from 'preact';
import { detectOtherCmp } from '../core/detectOtherCmp';
import type { Kotowari } from '../types';
import { App } from './App';
import { guardTaps } from './guardTaps';
import type { Outcome } from './hooks/useScreen';
import { hostName, placeHost } from './placeHost';
import type { Source } from './source';

/**
 * Draws the UI into the page; see `mountNotice`, its form for npm. A second call on the same page does nothing.
 * Returns its undo.
 *
 * @param answered what was answered before, by the notice in the first HTML
 */
export function mountApp(kotowari: Kotowari, source: Source, answered?: Outcome): () => void {
  if (document.querySelector(`${hostName}[data-ktw-live]`)) return () => {};
  detectOtherCmp(kotowari);
  let container: HTMLElement | undefined;
  const remove = placeHost((place, times) => {
    container = place;
    // A dialog that was taken away with the host has to be opened anew.
    render(<App key={times} {...{ kotowari, source, answered }} />, place);
  });
  const stop = guardTaps();
  return () => {
    stop();
    if (container) render(null, container);
    remove();
  };
}
