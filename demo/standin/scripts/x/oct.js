// The older X tag: defines `twttr.conversion`, which the inline script right after it calls.
standin.ran('oct.js');

window.twttr = window.twttr ?? {};
window.twttr.conversion = {
  trackPid(pid) {
    const parameters = standin.query({ txn_id: pid, p_id: 'Twitter' });
    standin.image(`https://t.co/i/adsct?${parameters}`);
    standin.image(`https://analytics.twitter.com/i/adsct?${parameters}`);
  },
};
