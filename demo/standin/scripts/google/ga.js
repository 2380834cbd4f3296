// The classic tag of Google Analytics: drains `_gaq`, which holds arrays, and reports by `__utm.gif`.
standin.ran('ga.js');

let account;
const push = (...entries) => {
  for (const [command, word] of entries) {
    if (command === '_setAccount') account = word;
    if (command !== '_trackPageview') continue;
    const parameters = standin.query({
      utmwv: '5.7.2',
      utmac: account,
      cid: standin.visitorId('__utma'),
    });
    standin.image(`https://ssl.google-analytics.com/__utm.gif?${parameters}`);
  }
};
const queue = window._gaq ?? [];
window._gaq = { push };
push(...queue);
