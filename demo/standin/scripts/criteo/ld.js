// Criteo OneTag: drains `criteo_q`, opens the sync frame, then reports each batch of events by a
// script that answers with a call (JSONP).
standin.ran('ld.js');

let account = served.query.a;
const events = [];

const push = (...entries) => {
  for (const entry of entries) {
    if (entry.event === 'setAccount') account = entry.account;
    else if (/^(view|track)/.test(entry.event)) events.push(entry.event);
  }
  // One report per task: the real tag collects what a page pushes piece by piece.
  setTimeout(report, 0);
};

const queue = window.criteo_q ?? [];
window.criteo_q = { push };
window.criteo_q_answered = () => standin.ran('criteo event');

standin.frame(
  `https://gum.criteo.com/syncframe?origin=onetag&topUrl=${encodeURIComponent(location.hostname)}`,
);
addEventListener('message', (event) => {
  if (!event.data?.cto_bundle) return;
  standin.cookie('cto_bundle', event.data.cto_bundle);
  standin.store('cto_bundle', event.data.cto_bundle);
});
push(...queue.flat());

function report() {
  if (events.length === 0) return;
  const parameters = standin.query({ a: account, v: '5.23.0', p0: events.splice(0).join(',') });
  standin.load(`https://sslwidget.criteo.com/event?${parameters}`);
}
