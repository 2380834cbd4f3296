// The part of the panel that runs in the page under test, right after Kotowari, and only at the hosts that
// the panel opens for its visits. It looks, and tells the window around; it changes nothing.
import { lookAtPage } from './lookAtPage';
import type { Attempt, FromPage, ToPage } from './messages';
import { takeSnapshot } from './takeSnapshot';
import { watchCalls } from './watchCalls';

/** How often the page is looked at, in milliseconds: only a change is told. */
const EVERY = 250;

const panel = `${location.protocol}//${location.host.replace(/^[\w-]+\./, 'panel.')}`;
const errors: string[] = [];
let last = '';

function tell(message: FromPage): void {
  parent.postMessage(message, panel);
}

function tellSnapshot(): void {
  const snapshot = takeSnapshot();
  const text = JSON.stringify({ ...snapshot, at: 0 });
  if (text === last) return;
  last = text;
  tell({ demo: 'snapshot', snapshot });
}

function obey({ origin, data }: MessageEvent<ToPage>): void {
  if (origin !== panel) return;
  if (data.demo === 'look') tell({ demo: 'looks', looks: lookAtPage(errors) });
  else if (data.demo === 'acceptAll' || data.demo === 'rejectAll') window.kotowari?.[data.demo]();
}

if (parent !== window) {
  addEventListener('message', obey);
  addEventListener('error', ({ message }) => void (message && errors.push(message)));
  document.addEventListener('kotowari:change', tellSnapshot);
  addEventListener('load', tellSnapshot);
  setInterval(tellSnapshot, EVERY);
  watchCalls((attempt: Attempt) => tell({ demo: 'attempt', attempt }));
  tellSnapshot();
}
