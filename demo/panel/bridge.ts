// The part of the panel that runs in the page under test, right after Kotowari, and only on hosts that the
// panel opens for its visits. It reports to the panel's window and changes nothing in the page.

import type { FromPage, ToPage } from './messages';
import { observePage } from './observePage';
import { takeSnapshot } from './takeSnapshot';

/** How often a snapshot is taken, in milliseconds. Only changes are sent. */
const INTERVAL = 250;

const panel = `${location.protocol}//${location.host.replace(/^[\w-]+\./, 'panel.')}`;
const errors: string[] = [];
let last = '';

function post(message: FromPage): void {
  parent.postMessage(message, panel);
}

function postSnapshot(): void {
  const snapshot = takeSnapshot();
  const text = JSON.stringify({ ...snapshot, at: 0 });
  if (text === last) return;
  last = text;
  post({ demo: 'snapshot', snapshot });
}

function handleMessage({ origin, data }: MessageEvent<ToPage>): void {
  if (origin !== panel) return;
  if (data.demo === 'observe') post({ demo: 'observations', observations: observePage(errors) });
  else if (data.demo === 'debug') void window.kotowari?.debug?.();
  else if (data.demo === 'acceptAll' || data.demo === 'rejectAll') window.kotowari?.[data.demo]();
}

if (parent !== window) {
  addEventListener('message', handleMessage);
  addEventListener('error', ({ message }) => void (message && errors.push(message)));
  document.addEventListener('kotowari:change', postSnapshot);
  addEventListener('load', postSnapshot);
  setInterval(postSnapshot, INTERVAL);
  postSnapshot();
}
