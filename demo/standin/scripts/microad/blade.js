// MicroAd BLADE: drains its list of parameters, which the page has filled. It is not public where the real tag
// reports to; the stand-in uses the tag's own host.
standin.ran('blade_track_jp.js');

for (const { co_account_id: account } of window.microad_blade_jp.params.splice(0)) {
  const parameters = standin.query({
    co_account_id: account,
    aid: standin.visitorId('universe_aid'),
  });
  standin.image(`https://d-track.send.microad.jp/track?${parameters}`);
}
