// Stands in a page of ways: runs them, at once and again, and tells what has arrived.
window.ways = {
  known: [],
  runs: 0,
  spoke: new Set(),
  errors: [],

  /** Runs a way, as the page's own code at this place. */
  run(id, url, code) {
    this.known.push({ id, url, code });
    this.start({ id, url, code });
  },

  /** The same for what works while the page is parsed only. */
  runOnce(id, url, code) {
    this.start({ id, url, code });
  },

  /** Runs the ways once more; an address of its own each, or the browser's memory answers. */
  again() {
    this.runs += 1;
    for (const way of this.known) this.start({ ...way, url: `${way.url}&run=${this.runs}` });
  },

  start({ id, url, code }) {
    try {
      code(url, document.querySelector(`[data-way="${id}"]`));
    } catch (error) {
      this.errors.push(`${id}: ${error}`);
    }
  },

  /** The ids of the ways whose script ran, or whose frame spoke. */
  ran() {
    return [...new Set([...this.spoke, ...scripts(window)])];
  },

  /** The ids of the ways with an element, other than a script, that has its address in its place. */
  live() {
    const attributes = ['src', 'srcset', 'poster', 'href', 'data'].map(
      (name) => `[${name}*="way="]`,
    );
    return [...document.querySelectorAll(`:is(${attributes}):not(script)`)].map(wayOf);
  },
};

addEventListener('message', ({ data }) => {
  if (data.frame) window.ways.spoke.add(new URL(data.frame).searchParams.get('way'));
});

function wayOf(element) {
  return element.closest('[data-way]')?.dataset.way ?? '';
}

/** The stand-in's script leaves its name, in this window or in a child's. */
function scripts(view) {
  const children = [...Array(view.length).keys()].flatMap((index) => {
    try {
      return scripts(view[index]);
    } catch {
      return [];
    }
  });
  // In two pieces: a script that names what a vendor's script defines is held with it.
  return [...Object.keys(view[`microad${'Td'}`] ?? {}), ...children].map(wayNamed);
}

/** `SCRIPT_PLAIN` is `script-plain`. */
function wayNamed(name) {
  return name.toLowerCase().replaceAll('_', '-');
}
