// Microsoft UET: defines the class that the snippet's `onload` instantiates, drains its queue, reports by
// image. Missing consent counts as granted; a default counts only before the first report.
standin.ran('bat.js');

/** How many entries a command has in the flat queue: `push('consent', 'update', {…})`. */
const LENGTHS = { consent: 3, event: 3, pageLoad: 1 };

window.UET = class {
  constructor({ ti, q = [] }) {
    this.ti = ti;
    this.adStorage = 'granted';
    this.hasReported = false;
    // The snippet passes its queue, and then pushes `pageLoad` itself.
    this.push(...q);
  }

  push(...words) {
    while (words.length > 0) this.call(words.splice(0, LENGTHS[words[0]] ?? 1));
  }

  call([command, word, parameters]) {
    if (typeof command !== 'string') standin.error('uet: a command in no flat words');
    if (command === 'consent') this.consent(word, parameters);
    if (command === 'pageLoad') this.report('pageLoad');
    if (command === 'event') this.report(word || 'custom');
  }

  consent(kind, parameters) {
    standin.command('uet', 'consent', kind, parameters);
    const { ad_storage: word, ...others } = Object(parameters);
    if (!/^(default|update)$/.test(kind)) standin.error(`uet: no kind of consent is ${kind}`);
    if (!/^(granted|denied)$/.test(word)) standin.error(`uet: ad_storage is ${word}`);
    for (const name of Object.keys(others)) standin.error(`uet: no key is ${name}`);
    if (kind === 'default' && this.hasReported) {
      standin.error('uet: a default after the first report');
      return;
    }
    this.hasDefault ||= kind === 'default';
    if (word) this.adStorage = word === 'granted' ? word : 'denied';
  }

  report(evt) {
    if (!this.hasReported && !this.hasDefault) standin.error('uet: a report before a default');
    this.hasReported = true;
    standin.command('uet', evt);
    const granted = this.adStorage === 'granted';
    const ids = granted
      ? { sid: standin.visitorId('_uetsid'), vid: standin.visitorId('_uetvid') }
      : {};
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
