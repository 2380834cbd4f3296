import { render } from 'preact';
import type { ListScene } from '../source';
import { createVisits } from './createVisits';
import { listRows } from './listRows';
import { Preferences } from './Preferences';
import { css } from './styles.data';

/**
 * Opens the preferences and draws them at each change. The draft begins at what is decided, and begins
 * anew when that changes elsewhere. Returns what closes them.
 */
export function openList({ kotowari, pack: found, place, ...acts }: ListScene): () => void {
  const pack = { ...found, messages: { ...found.messages, ...acts.words } };
  const rows = listRows(kotowari, pack);
  const memory = createVisits(`${kotowari.config.storage.name}-visits`);
  const root = place.getRootNode() as ShadowRoot;
  const sheets = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...(sheets ?? []), sheet];
  let draft = kotowari.state.vendors;
  let visits = memory.read();
  let wanted = '';

  const draw = () =>
    render(
      <Preferences
        {...{ ...acts, kotowari, pack, rows, draft, visits, wanted }}
        save={() => acts.save(draft)}
        move={(vendors, isOn) => {
          draft = { ...draft, ...Object.fromEntries(vendors.map((id) => [id, isOn])) };
          draw();
        }}
        visit={(row) => {
          visits = { ...visits, [row]: new Date().toISOString() };
          memory.write(visits);
          draw();
        }}
        forget={() => {
          visits = {};
          memory.clear();
          draw();
        }}
        look={(text) => {
          wanted = text;
          draw();
        }}
      />,
      place,
    );
  const stop = kotowari.subscribe(({ vendors }) => {
    draft = vendors;
    draw();
  });
  draw();
  return () => {
    stop();
    // Closed before it goes, a dialog gives the focus back to where it was opened.
    place.querySelector('dialog')?.close();
    render(null, place);
    root.adoptedStyleSheets = sheets;
  };
}
