/**
 * A view transition brings scripts that the browser never runs, since they were parsed for another
 * document, and Astro makes only those anew that are not marked. Here the marked ones are made anew: the
 * gate lets them go when it may. As in Astro, a script that the visit has had already does not run again,
 * unless it has `data-astro-rerun`.
 */
document.addEventListener('astro:after-swap', () => {
  for (const script of marked()) {
    if (made.has(script)) continue;
    if (known.has(keyOf(script)) && !('astroRerun' in script.dataset)) {
      script.remove();
      continue;
    }
    const fresh = document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.text = script.textContent ?? '';
    remember(fresh);
    script.replaceWith(fresh);
  }
});

/** The scripts that can run: those of the first page, and those that were made anew. */
const made = new WeakSet<Element>();
/** What the visit has had, by address or code. */
const known = new Set<string>();

for (const script of marked()) remember(script);

function marked(): NodeListOf<HTMLScriptElement> {
  return document.querySelectorAll('script[data-consent]');
}

function remember(script: HTMLScriptElement): void {
  made.add(script);
  known.add(keyOf(script));
}

function keyOf(script: HTMLScriptElement): string {
  return script.getAttribute('src') ?? script.dataset.src ?? script.textContent ?? '';
}

export {};
