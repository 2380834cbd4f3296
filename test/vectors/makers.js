// What the code of a way finds: it makes things in documents of which nothing is asked for.
window.parse = (markup) => new DOMParser().parseFromString(markup, 'text/html');

window.template = (markup) => {
  const made = document.createElement('template');
  made.innerHTML = markup;
  return made.content;
};

/** A script that no look has seen. */
window.scripted = (url) => {
  const made = document.createElement('template');
  const script = document.createElement('script');
  made.content.append(script);
  script.setAttribute('src', url);
  return made.content;
};
