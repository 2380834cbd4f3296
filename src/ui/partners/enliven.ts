import type { Partner } from '../../partners/listPartners';
import type { TableWords } from '../../partners/words.ja';
import type { Kotowari } from '../../types';
import { element } from '../element';
import { onlyByHand } from '../onlyByHand';

/** A row that has come alive. */
export interface LiveRow {
  /** Whether it links to a page to refuse at the partner. */
  readonly hasPage: boolean;
  /** Shows the choice, and when the partner's page was opened, in words. */
  update(visited: string): void;
}

/** Gives a row its switch, in the place of what is said of the way to refuse here, and its mark. */
export function enliven(
  kotowari: Kotowari,
  row: Element | undefined,
  { vendor, name }: Partner,
  t: TableWords,
  onVisit: () => void,
): LiveRow {
  const input = element('input', { type: 'checkbox', role: 'switch' });
  const state = element('span', { 'aria-hidden': 'true' });
  const saved = element('span', { role: 'status' });
  const mark = element('span', { class: 'ktw-visited' });
  const label = element('label', { class: 'ktw-switch' }, input, state);
  input.setAttribute(
    'aria-label',
    t.switchName.replace('{name}', () => name),
  );
  onlyByHand(input, label, () => {
    // The others keep what they do now: a switch moves nothing that it does not name.
    kotowari.update({ ...kotowari.state.vendors, [vendor]: input.checked }, 'preferences');
    saved.textContent = t.saved;
  });
  field(row, 'here')?.replaceChildren(label, saved, element('span', {}, t.hereLive));
  const there = field(row, 'there');
  const links = [...(there?.querySelectorAll('a') ?? [])];
  for (const link of links) link.onclick = link.onauxclick = onVisit;
  there?.append(mark);
  return {
    hasPage: links.length > 0,
    update(visited) {
      const isOn = kotowari.state.vendors[vendor] === true;
      if (input.checked !== isOn) saved.textContent = '';
      input.checked = isOn;
      state.textContent = isOn ? t.on : t.off;
      mark.textContent = visited && t.visited.replace('{date}', visited);
    },
  };
}

function field(row: Element | undefined, key: string): Element | null | undefined {
  return row?.querySelector(`[data-field="${key}"]`);
}
