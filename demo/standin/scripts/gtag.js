// Google's tag: reads `dataLayer`, keeps Consent Mode, sends hits by fetch, beacon and image. Two
// files of two ids on one page share one state, as the real ones do.
standin.ran(`gtag.js ${served.query.id}`);

window.google_tag_data ??= {};
window.google_tag_data.tag ??= createTag();
window.google_tag_data.tag.load(served.query.id);

function createTag() {
  const consent = standin.createConsent();
  const loaded = [];
  const commands = [];
  window.google_tag_data.ics = consent.ics;

  const read = (item) => {
    // Arrays and plain objects are passed over in silence: the mistake that this stand-in is for.
    if (Object.prototype.toString.call(item) !== '[object Arguments]') return;
    const [command, name, parameters = {}] = item;
    if (command === 'consent') consent.set(name, parameters);
    if (command !== 'config' && command !== 'event') return;
    commands.push({ command, name, parameters });
    for (const id of loaded) schedule(id, commands.at(-1));
  };

  // What stands in the queue is read to its end before anything is sent.
  const schedule = (id, { command, name, parameters }) => {
    if (command === 'config' && name === id) later(() => view(id, parameters));
    if (command === 'event') later(() => event(id, name, parameters));
  };

  const later = (send) => {
    const wait = () => Math.max(0, consent.waitUntil - performance.now());
    const again = () => (wait() > 0 ? setTimeout(again, Math.min(wait(), 50)) : send());
    setTimeout(again, 0);
  };

  const settings = {};
  const view = (id, parameters) => {
    settings[id] = parameters;
    if (parameters.send_page_view !== false) standin.hit(consent, id, 'page_view', parameters);
  };
  const event = (id, name, parameters) => {
    const to = parameters.send_to?.split('/')[0];
    if (settings[id] && (!to || to === id))
      standin.hit(consent, id, name, { ...settings[id], ...parameters });
  };

  window.dataLayer ??= [];
  const layer = window.dataLayer;
  const push = layer.push;
  layer.push = function (...items) {
    const length = push.apply(this, items);
    items.forEach(read);
    return length;
  };
  Array.from(layer).forEach(read);

  return {
    load(id) {
      loaded.push(id);
      for (const entry of commands) schedule(id, entry);
    },
  };
}
