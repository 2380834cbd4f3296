/**
 * The stylesheet of the shadow root; the build evaluates this module and ships the squeezed text.
 *
 * - `all: initial` with `!important`, because a rule of the page wins over a plain `:host` rule.
 * - The host stands outside the layout, so that a body that is a grid or a flex box does not count it.
 * - The system's own colours: they follow light, dark and forced colours.
 * - No animation at all: nothing moves under the finger, and there is no motion to reduce.
 */
export const css = squeeze(`
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
}
@media print { :host { display: none !important } }
* { box-sizing: border-box; margin: 0 }

.ktw-panel, dialog {
  position: fixed;
  inset: auto 0 0;
  display: flex;
  flex-direction: column;
  gap: .6em;
  width: 100%;
  max-width: 52rem;
  max-height: max(60vh, min(100vh - 3rem, 15rem));
  margin: 0 auto;
  padding: 1em min(1em, 4vw);
  overflow: auto;
  color: CanvasText;
  background: Canvas;
  border: 1px solid #737b8c;
  border-radius: 1em 1em 0 0;
  font: max(18px, 1.125rem)/1.7 sans-serif;
  color-scheme: light dark;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
dialog { height: 100%; max-height: none }
.ktw-text { flex: auto; min-height: 4em; padding: .2em; overflow: auto }
.ktw-hidden { position: fixed; clip-path: inset(50%) }

h2 { font-size: 1.25em }
h3 { margin-top: 1.5em }
p, .ktw-buttons { margin-top: .3em }
.ktw-buttons { display: flex; flex-wrap: wrap; justify-content: center; gap: .6em }
button, input { font: inherit }
button {
  flex: 1 1 7.6em;
  max-width: max(50% - .3em, 7.6em);
  min-height: 48px;
  padding: .4em .1em;
  color: inherit;
  background: #8881;
  border: 2px solid #737b8c;
  border-radius: .6em;
}
button, dt { font-weight: 700 }
:focus-visible { outline: 3px solid #3f6fd8; outline-offset: 2px }
a, summary { padding: .5em 0; color: inherit }
a { display: inline-block }
details a { display: block }

.ktw-list { padding: 0; list-style-type: "" }
.ktw-list > li { margin-top: .6em; padding: .4em 1em; border: 1px solid #737b8c; border-radius: .6em }
.ktw-switch { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .6em; min-height: 48px }
.ktw-state { display: flex; align-items: center; gap: .5em; margin-left: auto }
input { display: grid; align-items: center; width: 3.6em; height: 48px; appearance: none }
input::before, input::after { content: ""; grid-area: 1/1; height: 2em; border: 2px solid; border-radius: 1em }
input::after { width: 0; height: 0; margin: .35em; border-width: .65em }
:checked::before { background: #3f6fd8 }
:checked::after { justify-self: end; border-color: #fff }
dt { margin-top: .4em }
ul { padding-left: 1em }
`);

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
