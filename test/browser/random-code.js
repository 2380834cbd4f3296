// Stands in a page: plays the steps of `randomSteps.ts`, and tells what the page looks like then.

const attributes = { link: 'href', svg: 'href' };
const hosts = {
  script: (id) => `https://d-cache.microad.jp/js/td_${id.replace('-', '_')}_access.js`,
  iframe: () => 'https://gum.criteo.com/syncframe',
};

/** By its number, what kind of element asks for an address. */
window.kinds = {};
const shadowRoots = new WeakMap();

/** Plays one piece of code, in a place of its own. */
window.play = (number, steps) => {
  const place = document.body.appendChild(document.createElement('section'));
  // What is written into a frame has to stand: a frame that goes in the same task may have asked, or not.
  const written = document.body.appendChild(document.createElement('section'));
  const detached = document.createElement('div');
  const state = {
    number,
    place,
    written,
    detached,
    slots: ['div', 'script', 'img', 'iframe'].map(make),
    roots: new Map(),
    urls: 0,
  };
  for (const step of steps) {
    try {
      actions[step.do](state, step);
    } catch (error) {
      // A step that makes no sense here (a parent into its child) fails in both pages alike.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    }
  }
  window.kept = [...(window.kept ?? []), state];
};

function nextUrl(state, tag) {
  state.urls += 1;
  const id = `${state.number}-${state.urls}`;
  window.kinds[id] = tag;
  return `${(hosts[tag] ?? (() => 'https://tr.line.me/tag.gif'))(id)}?way=${id}`;
}

function markupOf(state, tag) {
  const url = nextUrl(state, tag);
  if (tag === 'svg') return `<svg><image width="9" height="9" href="${url}"/></svg>`;
  if (tag === 'link') return `<link rel="stylesheet" href="${url}">`;
  if (tag === 'script') return `<script src="${url}"></${'script'}>`;
  return tag === 'img' ? `<img src="${url}">` : `<${tag} src="${url}"></${tag}>`;
}

function make(tag) {
  if (tag === 'fragment') return document.createDocumentFragment();
  if (tag === 'svg') {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    svg.setAttribute('width', '9');
    svg.setAttribute('height', '9');
    return svg;
  }
  const made = document.createElement(tag);
  if (tag === 'link') made.rel = 'stylesheet';
  return made;
}

const actions = {
  make(state, { slot, tag }) {
    state.slots[slot] = make(tag);
  },
  parse(state, { slot, tag, how }) {
    const markup = markupOf(state, tag);
    const ways = {
      DOMParser: () => new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body,
      template: () =>
        Object.assign(document.createElement('template'), { innerHTML: markup }).content,
      contextual: () => document.createRange().createContextualFragment(markup),
      document: () => {
        const page = document.implementation.createHTMLDocument('');
        page.body.innerHTML = markup;
        return page.body;
      },
    };
    state.slots[slot] = ways[how]().firstChild;
  },
  set(state, { slot, how }) {
    const element = state.slots[slot];
    const tag = element.localName;
    if (!/^(img|script|iframe|video|link|image)$/.test(tag)) return;
    // A script that has begun to load does not look at another address.
    if (tag === 'script' && element.hasAttribute('src')) return;
    const name = attributes[tag === 'image' ? 'svg' : tag] ?? 'src';
    const url = nextUrl(state, tag);
    if (how === 'property' && tag !== 'image') element[name] = url;
    else if (how === 'property' || how === 'attribute') element.setAttribute(name, url);
    else {
      const node = document.createAttribute(name);
      node.value = url;
      if (how === 'node') element.setAttributeNode(node);
      else element.attributes.setNamedItem(node);
    }
  },
  type(state, { slot, how, type }) {
    const element = state.slots[slot];
    if (element.localName !== 'script') return;
    if (how === 'property') element.type = type;
    else if (how === 'attribute') element.setAttribute('type', type);
    else if (how === 'remove') element.removeAttribute('type');
    else {
      const node = document.createAttribute('type');
      node.value = type;
      element.setAttributeNode(node);
    }
  },
  put(state, { slot, into, how }) {
    const node = state.slots[slot];
    const target = into === -1 ? state.place : into === -2 ? state.detached : state.slots[into];
    const place = state.roots.get(target) ?? target.content ?? target;
    if (how === 'range') {
      const range = document.createRange();
      range.selectNodeContents(place);
      range.insertNode(node);
    } else if (how === 'insertBefore') place.insertBefore(node, place.firstChild);
    else place[how](node);
  },
  copy(state, { slot, from, how }) {
    const source = state.slots[from];
    if (how === 'cloneNode') state.slots[slot] = source.cloneNode(true);
    else if (how === 'importNode') state.slots[slot] = document.importNode(source, true);
    else state.slots[slot] = document.adoptNode(source);
  },
  shadow(state, { slot, mode }) {
    const host = state.slots[slot];
    const root = host.attachShadow({ mode });
    state.roots.set(host, root);
    shadowRoots.set(host, root);
  },
  markup(state, { slot, tag, how }) {
    const element = state.slots[slot];
    const markup = markupOf(state, tag);
    if (how === 'insertAdjacentHTML') element.insertAdjacentHTML('beforeend', markup);
    else if (how === 'setHTMLUnsafe') element.setHTMLUnsafe(markup);
    else element[how] = markup;
  },
  write(state, { tag, cuts }) {
    const frame = state.written.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument;
    const markup = `<!doctype html><html lang=ja><body class=a><p>x${markupOf(state, tag)}</p>`;
    const ends = [...new Set(cuts)].sort((one, other) => one - other);
    page.open();
    [0, ...ends].forEach((from, index) => {
      page.write(markup.slice(from, ends[index] ?? markup.length));
    });
    page.close();
  },
  take(state, { slot }) {
    state.slots[slot].remove();
  },
};

/** A node as a text, held tags as they will be. */
window.describeNode = describe;

/** Every place as a text, held tags as they will be. */
window.describePlaces = () =>
  window.kept.map(({ place, written }) => describe(place) + describe(written));

function describe(node) {
  if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : '';
  const values = new Map();
  const released = [...node.attributes].filter(({ name }) => name.startsWith('data-ktw-'));
  for (const { name, value } of node.attributes) values.set(name, value);
  for (const { name, value } of released) {
    values.delete(name);
    values.set(name.slice(9), value);
  }
  // A script without a type is one of the type ''.
  if (!values.get('type')) values.delete('type');
  const own = [...values].sort().map(([name, value]) => `${name}=${value}`);
  const page = node.localName === 'iframe' && !node.hasAttribute('src') ? inside(node) : '';
  return `<${[node.localName, ...own].join(' ')}>${[...(shadowRoots.get(node)?.childNodes ?? []), ...node.childNodes].map(describe).join('')}${page}`;
}

function inside(frame) {
  const page = frame.contentDocument;
  return page?.body ? `{${page.compatMode} ${describe(page.documentElement)}}` : '';
}
