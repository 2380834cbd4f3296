// Clarity's recorder: keeps sending while the page is open, by fetch and XMLHttpRequest in turn.
// Without consent it continues without cookies.
standin.ran('clarity.js');

const EVERY = 1000;
const state = { allowed: true, events: [] };

const call = (command, value) => {
  if (command === 'consentv2') consent(Object(value));
  if (command === 'consent') standin.error('clarity: the consent of version 1');
  if (command === 'event') state.events.push(value);
};

/** Both keys are needed, each with a capital S. */
const consent = (value) => {
  standin.command('clarity', 'consentv2', value);
  for (const name of ['ad_Storage', 'analytics_Storage']) {
    if (!/^(granted|denied)$/.test(value[name]))
      standin.error(`clarity: ${name} is ${value[name]}`);
  }
  if (Object.keys(value).length !== 2) standin.error('clarity: other keys than the two');
  state.allowed = value.analytics_Storage === 'granted';
  state.isTold = true;
};

const queued = window.clarity?.q ?? [];
window.clarity = call;
for (const entry of queued.splice(0)) call(...entry);
if (!state.isTold) standin.error('clarity: no consentv2 before the first report');

send(0);

function send(sequence) {
  if (state.allowed) {
    standin.visitorId('_clck');
    standin.visitorId('_clsk');
  }
  const url = 'https://y.clarity.ms/collect';
  const body = JSON.stringify({ sequence, url: location.href, events: state.events.splice(0) });
  if (sequence % 2 === 0) {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send(body);
  } else {
    // The real recorder ignores failures.
    fetch(url, { method: 'POST', body, mode: 'no-cors' }).catch(() => {});
  }
  setTimeout(send, EVERY, sequence + 1);
}
