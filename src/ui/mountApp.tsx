import { render } from 'preact';
import { answeredName } from '../core/answeredName';
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
 */
export function mountApp(kotowari: Kotowari, source: Source): () => void {
  if (document.querySelector(`${hostName}[data-ktw-live]`)) return () => {};
  detectOtherCmp(kotowari);
  const answered = takeAnswer();
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

/** What the notice in the first HTML was answered with, before the UI came: it is confirmed once. */
function takeAnswer(): Outcome | undefined {
  const host = document.querySelector(`[${answeredName}]`);
  const answer = host?.getAttribute(answeredName);
  host?.removeAttribute(answeredName);
  return answer === 'doneAll' || answer === 'doneNone' ? answer : undefined;
}
