/** Further attributes of a script: `{ async: '', crossorigin: 'anonymous' }`. */
export type ScriptAttributes = Readonly<Record<string, string>>;

/** A script's file, or its code. */
export type ScriptBody = { readonly src: string } | { readonly code: string };

/** Attributes that would make the browser run a script. A marked script has them as `data-…`. */
const active = ['src', 'type'];

/**
 * Adds a marked script to the head. The gate releases it like any marked tag: at once if its vendor is
 * allowed, and under Trusted Types too.
 */
export function insertMarkedScript(
  vendor: string,
  body: ScriptBody,
  attributes: ScriptAttributes,
): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.consent = vendor;
  for (const [name, value] of Object.entries({ ...attributes, ...('src' in body && body) })) {
    script.setAttribute(active.includes(name) ? `data-${name}` : name, value);
  }
  // With the type `text/plain`, Trusted Types do not check the text until the gate releases it.
  if ('code' in body) script.append(body.code);
  document.head.append(script);
  return script;
}
