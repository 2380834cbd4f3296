import type { Looks } from './messages';

/** Looks at what a lesson compares: what page code has noted, where each element stands, which links are on. */
export function lookAtPage(errors: readonly string[]): Looks {
  return {
    order: readList('order'),
    seen: readList('seen'),
    places: [...document.querySelectorAll('body [id]:not([id*=kotowari])')].map(placeOf),
    links: [...document.querySelectorAll('link[id][href]')].map(({ id }) => id),
    errors: [...errors, ...readList('threw')],
  };
}

function readList(name: string): string[] {
  const value: unknown = Reflect.get(window, name);
  return Array.isArray(value) ? value.map(String) : [];
}

/** `img#pixel in div#box`: what was written by script must stand in its place. */
function placeOf({ localName, id, parentElement }: Element): string {
  const around = parentElement?.closest('[id], body');
  return `${localName}#${id} in ${around?.localName}#${around?.id}`;
}
