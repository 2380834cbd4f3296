// LY Corporation tag: drains `lyDataLayer`, writes a cookie, reports each event. Where the real one
// reports to is not public; the stand-in stays on the tag's own host.
standin.ran('lytag.js');

const call = (entry) => {
  const { type, eventType, tagId, config = {} } = entry[0] ?? {};
  if (type === 'init' && config.useCookie) standin.visitor('_ly_su');
  if (type !== 'event') return;
  navigator.sendBeacon(`https://tag.flvcdn.net/event?${standin.query({ tagId, eventType })}`, '');
};

window.lyDataLayer ??= [];
window.lyDataLayer.splice(0).forEach(call);
window.lyDataLayer.push = (...entries) => entries.forEach(call);
