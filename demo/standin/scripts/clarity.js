// Clarity's recorder: keeps sending while the page is open, by fetch and XMLHttpRequest in turn.
standin.ran('clarity.js');

const EVERY = 1000;
const state = { allowed: true, events: [] };

const call = (command, value) => {
  if (command === 'consentv2') state.allowed = value?.analytics_Storage === 'granted';
  if (command === 'consent') state.allowed = value !== false;
  if (command === 'event') state.events.push(value);
};

const queued = window.clarity?.q ?? [];
window.clarity = call;
for (const entry of queued.splice(0)) call(...entry);

send(0);

function send(sequence) {
  if (state.allowed) {
    standin.visitor('_clck');
    standin.visitor('_clsk');
  }
  const url = 'https://y.clarity.ms/collect';
  const body = JSON.stringify({ sequence, url: location.href, events: state.events.splice(0) });
  if (sequence % 2 === 0) {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send(body);
  } else {
    // The real one swallows failures and goes on.
    fetch(url, { method: 'POST', body, mode: 'no-cors' }).catch(() => {});
  }
  setTimeout(send, EVERY, sequence + 1);
}
