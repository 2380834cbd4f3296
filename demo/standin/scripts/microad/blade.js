// MicroAd BLADE: drains its list of parameters, which the page fills before. Where the real one reports to
// is not public; the stand-in stays on the tag's own host.
standin.ran('blade_track_jp.js');

for (const { co_account_id: account } of window.microad_blade_jp.params.splice(0)) {
  const parameters = standin.query({
    co_account_id: account,
    aid: standin.visitorId('universe_aid'),
  });
  standin.image(`https://d-track.send.microad.jp/track?${parameters}`);
}
