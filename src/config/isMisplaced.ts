/**
 * Whether our tag is put in so that the page does not wait for it. A script that runs when there is a body
 * already stands in it, or was not waited for.
 */
export function isMisplaced({ async, defer }: HTMLScriptElement): boolean {
  return async || defer || !!document.body;
}
