// MicroAd data tag `td_<xx>_access.js`: defines `microadTd.<XX>` at once; the inline script that
// follows in the page calls `start`. It is not public where the real tag reports to. With `?wait=load`
// in its URL it reports by itself at the page's `load` event, as older tags do.
standin.ran('td_access.js');

const name = /td_(\w+)_access/.exec(served.path)[1].toUpperCase();

window.microadTd = window.microadTd ?? {};
window.microadTd[name] = {
  tag: document.currentScript,
  start(data) {
    const aid = standin.visitorId('universe_aid');
    const parameters = standin.query({ td: name, aid, data: JSON.stringify(data) });
    standin.image(`https://aid.send.microad.jp/asr?${parameters}`);
  },
};

if (served.query.wait === 'load') {
  window.addEventListener('load', () => window.microadTd[name].start({ waited: 'load' }));
}
