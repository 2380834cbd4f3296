/** What may be set on a script beside its address: `{ async: '', crossorigin: 'anonymous' }`. */
export type ScriptAttributes = Readonly<Record<string, string>>;

/** A script's file, or its code. */
export type ScriptBody = { readonly src: string } | { readonly code: string };

/** The attributes that would have the browser run a script; a marked one has them as `data-…`. */
const active = ['src', 'type'];

/**
 * Puts a marked script into the head. The gate lets it go as it does any marked tag: at once where its
 * vendor is allowed, under Trusted Types too.
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
  // As text it is no script's text to Trusted Types until the gate lets it go.
  if ('code' in body) script.append(body.code);
  document.head.append(script);
  return script;
}
