import { squeeze } from '../squeeze';

/** The stylesheet of a placeholder, in the empty document of the frame that waits. */
export const css = squeeze(`
* { box-sizing: border-box; margin: 0 }
html, body { height: 100% }
main {
  display: grid;
  place-content: safe center;
  gap: .6em;
  min-height: 100%;
  padding: .6em;
  color: CanvasText;
  background: Canvas;
  border: 2px solid #737b8c;
  font: clamp(18px, 1.125rem, 36px)/1.6 sans-serif;
  text-align: center;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
}
div { display: flex; flex-wrap: wrap; justify-content: center; gap: .6em }
button {
  min-height: 48px;
  padding: .3em 1em;
  color: inherit;
  background: #8881;
  border: 2px solid #737b8c;
  border-radius: .6em;
  font: inherit;
  font-weight: 700;
}
:focus-visible { outline: 3px solid #3f6fd8; outline-offset: 2px }
`);
