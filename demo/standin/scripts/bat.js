// Microsoft UET: defines the class that the snippet's `onload` makes; drains its queue, reports by
// image. Consent that is not set counts as granted.
standin.ran('bat.js');

/** How many positions a command takes in the flat queue: `push('consent', 'update', {…})`. */
const LENGTHS = { consent: 3, event: 3, pageLoad: 1 };

window.UET = class {
  constructor({ ti, q = [] }) {
    this.ti = ti;
    this.adStorage = 'granted';
    // The snippet hands its queue over, then pushes `pageLoad` itself.
    this.push(...q);
  }

  push(...words) {
    while (words.length > 0) this.call(words.splice(0, LENGTHS[words[0]] ?? 1));
  }

  call([command, word, parameters]) {
    if (command === 'consent') this.adStorage = parameters?.ad_storage ?? this.adStorage;
    if (command === 'pageLoad') this.report('pageLoad');
    if (command === 'event') this.report(word || 'custom');
  }

  report(evt) {
    const granted = this.adStorage === 'granted';
    const ids = granted ? { sid: standin.visitor('_uetsid'), vid: standin.visitor('_uetvid') } : {};
    const parameters = standin.query({
      ti: this.ti,
      Ver: 2,
      evt,
      asc: granted ? 'G' : 'D',
      ...ids,
    });
    standin.image(`https://bat.bing.com/action/0?${parameters}`);
  }
};
