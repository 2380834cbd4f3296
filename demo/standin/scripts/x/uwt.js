// X pixel: drains `twq.queue`; each event is reported to two hosts by image.
standin.ran('uwt.js');

const pixels = [];

window.twq.exe = (command, name, parameters) => {
  const use = parameters?.restricted_data_use ?? 'off';
  if (!/^(off|restrict_optimization)$/.test(use)) standin.error(`x: no data use is ${use}`);
  if (command === 'config' || command === 'init') {
    pixels.push(name);
    if (command === 'config') send(name, 'pageview', use);
  }
  if (command === 'track') for (const pixel of pixels) send(pixel, name, use);
  if (command === 'event') send(parameters?.pixel ?? pixels[0], name, use);
};
for (const call of window.twq.queue.splice(0)) window.twq.exe(...call);

function send(pixel, event, use) {
  const parameters = standin.query({
    txn_id: pixel,
    events: event,
    twpid: standin.visitorId('_twpid'),
    restricted_data_use: use,
  });
  standin.image(`https://t.co/i/adsct?${parameters}`);
  standin.image(`https://analytics.twitter.com/i/adsct?${parameters}`);
}
