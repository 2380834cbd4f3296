import { createButtons } from '../createButtons';
import { element } from '../element';
import type { ListScene } from '../source';
import { createIntroduction } from './createIntroduction';
import { createPartners } from './createPartners';
import { createProgress } from './createProgress';
import { createVisits } from './createVisits';
import { listRows } from './listRows';
import css from './styles.css?inline';

/**
 * Opens the second layer: a modal dialog with every partner, a switch each. The switches are a draft
 * that begins at what is decided, and begins anew when that changes elsewhere: only saving decides.
 * Returns what closes it.
 */
export function openList(scene: ListScene): () => void {
  const { kotowari, place, answer, save, leave } = scene;
  const pack = { ...scene.pack, messages: { ...scene.pack.messages, ...scene.words } };
  const { messages: t, locale } = pack;
  const memory = createVisits(`${kotowari.config.storage.name}-visits`);
  const rows = listRows(kotowari, pack);
  const listed = rows.filter(({ isListed, optOutUrl }) => isListed && optOutUrl);
  let draft = kotowari.state.vendors;
  let visits = memory.read();

  const update = () => {
    partners.update(draft, visits);
    progress.update(listed.filter(({ id }) => visits[id]).length, listed.length);
  };
  const remember = (next: typeof visits) => {
    visits = next;
    memory.write(visits);
    update();
  };
  const progress = createProgress(t, () => remember({}));
  const partners = createPartners(
    pack,
    rows,
    (vendors, isOn) => {
      draft = { ...draft, ...Object.fromEntries(vendors.map((id) => [id, isOn])) };
      update();
    },
    ({ id }) => remember({ ...visits, [id]: new Date().toISOString() }),
  );
  const heading = element(
    'h2',
    { id: 'ktw-preferences', part: 'heading', tabindex: '-1' },
    t.heading,
  );
  const introduction = element('div', {}, ...createIntroduction(t, kotowari, locale));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'ktw-preferences', part: 'preferences' },
    element(
      'div',
      { class: 'ktw-text' },
      heading,
      introduction,
      createButtons([t.allowAll, () => answer(true)], [t.refuseAll, () => answer(false), '', true]),
      progress.node,
      element('h3', {}, t.groupNecessary),
      element(
        'ul',
        { class: 'ktw-list' },
        element(
          'li',
          { part: 'partner' },
          element(
            'h4',
            { class: 'ktw-switch' },
            t.necessaryName,
            element('span', { class: 'ktw-state' }, t.alwaysOn),
          ),
          element('p', {}, t.necessaryUse),
        ),
      ),
      ...partners.nodes,
    ),
    createButtons([t.save, () => save(draft)], [t.leave, leave]),
  );
  // By Escape. A dialog that has been taken away tells of its closing too, but late.
  dialog.onclose = () => {
    if (dialog.isConnected) leave();
  };
  const stop = kotowari.subscribe(({ vendors }) => {
    draft = vendors;
    introduction.replaceChildren(...createIntroduction(t, kotowari, locale));
    update();
  });
  const takeCss = giveCss(place.getRootNode() as ShadowRoot);
  update();
  place.append(dialog);
  dialog.showModal();
  // A long dialog that begins at its first button begins in the middle.
  heading.focus();
  return () => {
    stop();
    // Closed before it goes, a dialog gives the focus back to where it was opened.
    dialog.close();
    dialog.remove();
    takeCss();
  };
}

function giveCss(root: ShadowRoot): () => void {
  const before = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...before, sheet];
  return () => {
    root.adoptedStyleSheets = before;
  };
}
