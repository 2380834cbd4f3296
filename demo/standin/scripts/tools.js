// What the stand-ins share: they reach the network and write cookies as the real tags do. Natives
// are looked up at each call, so that a page which wraps them sees every call.
({
  /** Leaves a trace in the page, for a test: which files ran, in which order. */
  ran(name) {
    window.__ran = window.__ran || [];
    window.__ran.push(name);
  },

  /** What a tag has been told about consent, in the order in which it took it: for a test to read. */
  heard(tag, ...command) {
    window.__heard = window.__heard || [];
    window.__heard.push([tag, ...command]);
  },

  /** What a page has said to a tag that the tag does not understand, or too late: for a test to read. */
  mistake(text) {
    window.__mistakes = window.__mistakes || [];
    window.__mistakes.push(text);
  },

  /** Calls by an image. */
  image(url) {
    const image = new Image(1, 1);
    image.src = url;
    return image;
  },

  /** Loads a file, put before the first script of the page, as install snippets do. */
  load(url) {
    const script = document.createElement('script');
    script.async = true;
    script.src = url;
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(script, first);
    return script;
  },

  /** Opens a frame that nobody sees. */
  frame(url) {
    const frame = document.createElement('iframe');
    frame.width = frame.height = '0';
    frame.style.display = 'none';
    frame.src = url;
    document.body.appendChild(frame);
    return frame;
  },

  /** Writes a first-party cookie on the widest domain that the browser takes: `.example.co.jp`. */
  cookie(name, value, days = 390) {
    const labels = location.hostname.split('.');
    for (let from = labels.length - 1; from >= 0; from--) {
      const domain = labels.slice(from).join('.');
      document.cookie = `${name}=${value}; path=/; domain=${domain}; max-age=${days * 86400}`;
      if (this.read(name) === value) return;
    }
    document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}`;
  },

  read(name) {
    const pair = document.cookie.split('; ').find((text) => text.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
  },

  /** Writes to localStorage, as tags do that keep a spare copy; where it is blocked they go on. */
  store(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {}
  },

  /** The value of the cookie, made and written at the first call. */
  visitor(name) {
    const known = this.read(name);
    if (known) return known;
    const made = `${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`;
    this.cookie(name, made);
    return made;
  },

  /** With a number that nothing else has, and that grows with each call: which report came first. */
  query(parameters) {
    this.reports = (this.reports ?? 0) + 1;
    const rnd = this.reports + Math.random();
    return new URLSearchParams({ dl: location.href, ...parameters, rnd });
  },
});
