// LY Corporation tag: drains `lyDataLayer`, writes a cookie, reports each event. It is not public
// where the real tag reports to; the stand-in uses the tag's own host.
standin.ran('lytag.js');

let passesOn = true;
const call = (entry) => {
  const { type, eventType, tagId, config = {} } = entry[0] ?? {};
  if (type === 'init') {
    if (config.useCookie) standin.visitorId('_ly_su');
    if (config.useLocalStorage) standin.store('_ly_su', 'stand-in');
    passesOn = config.isExternalTransmission !== false;
  }
  if (type !== 'event') return;
  const words = { tagId, eventType, ...(!passesOn && { external: 0 }) };
  navigator.sendBeacon(`https://tag.flvcdn.net/event?${standin.query(words)}`, '');
};

window.lyDataLayer ??= [];
window.lyDataLayer.splice(0).forEach(call);
window.lyDataLayer.push = (...entries) => entries.forEach(call);
