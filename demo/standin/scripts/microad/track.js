// MicroAd UNIVERSE: reads its settings by XMLHttpRequest, then opens a sync frame and reports by
// image.
standin.ran('track.js');

const request = new XMLHttpRequest();
request.open('GET', 'https://cdn.microad.jp/track/json/config.json');
request.onload = () => {
  standin.frame('https://cache.send.microad.jp/js/universe_cookie_sync.html');
  const parameters = standin.query({ aid: standin.visitorId('universe_aid') });
  standin.image(`https://universe.send.microad.jp/tr?${parameters}`);
};
request.send();
