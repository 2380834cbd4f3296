// Functions that all stand-ins share. They reach the network and write cookies the way real tags do.
// Natives are looked up at each call, so that a page that wraps them sees every call.
({
  /** Records for tests which files ran, in order. */
  ran(name) {
    window.__ran = window.__ran || [];
    window.__ran.push(name);
  },

  /** Records for tests which consent commands a tag received, in order. */
  command(tag, ...command) {
    window.__commands = window.__commands || [];
    window.__commands.push([tag, ...command]);
  },

  /** Records for tests a command that a real tag would not understand, or that came too late. */
  error(text) {
    window.__tagErrors = window.__tagErrors || [];
    window.__tagErrors.push(text);
  },

  /** Sends a request by an image. */
  image(url) {
    const image = new Image(1, 1);
    image.src = url;
    return image;
  },

  /** Loads a file by a script inserted before the page's first one, as install snippets do. */
  load(url) {
    const script = document.createElement('script');
    script.async = true;
    script.src = url;
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(script, first);
    return script;
  },

  /** Opens an invisible frame. */
  frame(url) {
    const frame = document.createElement('iframe');
    frame.width = frame.height = '0';
    frame.style.display = 'none';
    frame.src = url;
    document.body.appendChild(frame);
    return frame;
  },

  /** Writes a first-party cookie on the widest domain that the browser accepts: `.example.co.jp`. */
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

  /** Writes to localStorage, as tags with a spare copy do. Blocked storage does not stop them. */
  store(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {}
  },

  /** Returns the visitor id in a cookie; creates it at the first call. */
  visitorId(name) {
    const known = this.read(name);
    if (known) return known;
    const made = `${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`;
    this.cookie(name, made);
    return made;
  },

  /** Adds a unique number that grows with each call, so that the order of reports is known. */
  query(parameters) {
    this.reports = (this.reports ?? 0) + 1;
    const rnd = this.reports + Math.random();
    return new URLSearchParams({ dl: location.href, ...parameters, rnd });
  },
});
