import { type Chosen, switches } from '../switches';

/** Draws the switches into `place`, and calls `change` with all their values when one changes. */
export function showSwitches(
  place: HTMLElement,
  chosen: Chosen,
  change: (chosen: Chosen) => void,
): void {
  const selects = switches.map(({ name, label, ja, values }) => {
    const select = document.createElement('select');
    select.name = name;
    for (const [value, words] of Object.entries(values)) select.add(new Option(words, value));
    select.value = chosen[name] ?? '';
    const around = document.createElement('label');
    around.title = ja;
    around.append(label, select);
    place.append(around);
    return select;
  });
  place.addEventListener('change', () => {
    change(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
  });
}
