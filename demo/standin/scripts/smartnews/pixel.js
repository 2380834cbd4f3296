// SmartNews pixel: drains its queue, writes its cookie, reports by image.
standin.ran('pixel.js');

const { p } = window.SmartnewsAds;

p.callMethod = (id, event) => {
  const parameters = standin.query({ id, e: event, snexid: standin.visitorId('snexid') });
  standin.image(`https://i.smartnews-ads.com/p?${parameters}`);
};
for (const call of p.queue.splice(0)) p.callMethod(...call);
