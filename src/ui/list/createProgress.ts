import type { Messages } from '../../locales/ja';
import { createButtons } from '../createButtons';
import { element } from '../element';

/** How far one has come with the partners' opt-out pages; not to be seen before the first one. */
export function createProgress(
  t: Pick<Messages, 'progress' | 'progressHow' | 'forgetVisits'>,
  onClear: () => void,
) {
  const line = element('p', { role: 'status' });
  const more = element(
    'div',
    {},
    element('p', {}, t.progressHow),
    createButtons([t.forgetVisits, onClear]),
  );
  const node = element('div', { class: 'ktw-progress' }, line, more);
  return {
    node,
    update(done: number, all: number) {
      more.hidden = !done;
      node.classList.toggle('ktw-none', !done);
      line.textContent = done
        ? t.progress.replace('{all}', `${all}`).replace('{done}', `${done}`)
        : '';
    },
  };
}
