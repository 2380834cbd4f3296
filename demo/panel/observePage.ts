import type { Observations } from './messages';

/** Collects what a lesson compares: traces of page code, the place of each element, active links. */
export function observePage(errors: readonly string[]): Observations {
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

/** Describes where an element is: `img#pixel in div#box`. */
function placeOf({ localName, id, parentElement }: Element): string {
  const around = parentElement?.closest('[id], body');
  return `${localName}#${id} in ${around?.localName}#${around?.id}`;
}
