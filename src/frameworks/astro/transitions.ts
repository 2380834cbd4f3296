/**
 * A view transition brings scripts that the browser never runs, since they were parsed for another
 * document, and Astro makes only those anew that are not marked. Here the marked ones are made anew, once
 * each: the gate lets them go when it may.
 */
document.addEventListener('astro:after-swap', () => {
  for (const script of document.querySelectorAll('script[data-consent]')) {
    if (seen.has(script)) continue;
    const fresh = document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.text = script.textContent ?? '';
    seen.add(fresh);
    script.replaceWith(fresh);
  }
});

/** Those of the first page, which the parser has made, and those that were made anew. */
const seen = new WeakSet<Element>(document.querySelectorAll('script[data-consent]'));

export {};
