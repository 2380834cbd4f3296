/**
 * A view transition swaps in a page that was parsed for another document, where no script ever runs.
 * Astro makes its scripts anew, but not those of a type that no browser runs, as marked ones have. So
 * marked scripts are made anew here, before the swap: after it, the gate has seen the old ones. As in
 * Astro, a script that the visit has had does not run again, unless it has `data-astro-rerun`.
 */
document.addEventListener('astro:before-swap', (event) => {
  const { newDocument } = event as Event & { readonly newDocument: Document };
  for (const script of findMarked(newDocument)) {
    if (known.has(keyOf(script)) && !('astroRerun' in script.dataset)) script.remove();
    else script.replaceWith(renew(script));
  }
});

/** What the visit has had, by address or code. */
const known = new Set<string>();

for (const script of findMarked(document)) known.add(keyOf(script));

function findMarked(page: Document): NodeListOf<HTMLScriptElement> {
  return page.querySelectorAll('script[data-consent]');
}

function renew(script: HTMLScriptElement): HTMLScriptElement {
  known.add(keyOf(script));
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
  fresh.text = script.text;
  // Tells Astro that this one needs nothing more.
  fresh.dataset.astroExec = '';
  return fresh;
}

function keyOf(script: HTMLScriptElement): string {
  return script.getAttribute('src') ?? script.dataset.src ?? script.text;
}

export {};
