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
    // The tag silently ignores arrays and plain objects: the very mistake that this stand-in has to catch.
    if (Object.prototype.toString.call(item) !== '[object Arguments]') {
      if (Object(item)[0] === 'consent') standin.error('google: consent by no Arguments object');
      return;
    }
    const [command, name, parameters = {}] = item;
    standin.command('google', ...item);
    if (command === 'consent') hear(name, parameters);
    if (command === 'set')
      Object.assign(consent.settings, Object(name) === name ? name : { [name]: item[2] });
    if (command !== 'config' && command !== 'event') return;
    commands.push({ command, name, parameters });
    for (const id of loaded) schedule(id, commands.at(-1));
  };

  /** A grant after the first hit is reported by a separate hit; the first hit is not repeated. */
  const hear = (kind, words) => {
    const denied = ['ad_storage', 'analytics_storage'].filter((type) => !knows(type));
    consent.set(kind, words);
    if (kind !== 'update' || !denied.some(knows)) return;
    for (const id of viewed) {
      const gcut = denied.filter(knows).length;
      later(() =>
        standin.hit(consent, id, 'user_engagement', { ...settings[id], words: { gcu: 1, gcut } }),
      );
    }
  };
  /** Returns the value of a type without marking it as read. */
  const knows = (type) => {
    const { default: first, update } = consent.state(type);
    return update !== 1 ? update === 3 : first !== 2;
  };

  // The tag reads the whole queue before it sends anything.
  const schedule = (id, { command, name, parameters }) => {
    if (command === 'config' && name === id) later(() => view(id, parameters));
    if (command === 'event') later(() => event(id, name, parameters));
  };

  const later = (send) => {
    const wait = () => Math.max(0, consent.waitUntil - performance.now());
    const again = () => {
      if (wait() > 0) return setTimeout(again, Math.min(wait(), 50));
      if (consent.waitUntil) consent.ics.waitPeriodTimedOut = true;
      send();
    };
    setTimeout(again, 0);
  };

  const settings = {};
  const viewed = new Set();
  const view = (id, parameters) => {
    settings[id] = parameters;
    if (id.startsWith('G-')) viewed.add(id);
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
