import { squeeze } from './squeeze';

/**
 * The stylesheet of the shadow root, as far as the notice needs it; the build evaluates this module
 * and ships the squeezed text. The custom properties are the site's to set, on any element around.
 *
 * - `all: initial` with `!important`, because a rule of the page wins over a plain `:host` rule; the
 *   colour scheme is the page's, so that a dark page has a dark notice.
 * - The host stands outside the layout, so that a body that is a grid or a flex box does not count it.
 * - The system's own colours: they follow light, dark and forced colours.
 * - The size of text follows the browser's up to twice the usual, but not a page with a huge `rem`.
 * - No animation at all: nothing moves under the finger, and there is no motion to reduce.
 */
export const css = squeeze(`
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  color-scheme: inherit !important;
}
@media print { :host { display: none !important } }
.ktw-light { color-scheme: light }
.ktw-dark { color-scheme: dark }
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
  color: var(--ktw-text, CanvasText);
  background: var(--ktw-background, Canvas);
  border: 1px solid var(--ktw-line, #737b8c);
  border-radius: 1em 1em 0 0;
  box-shadow: 0 0 1.5em #0004;
  font: clamp(18px, 1.125rem, 36px)/1.7 var(--ktw-font, sans-serif);
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
@media (min-width: 48rem) {
  .ktw-corner .ktw-panel { inset: auto 1rem 1rem auto; max-width: 27rem; border-radius: 1em }
  .ktw-corner[dir=rtl] .ktw-panel { inset: auto auto 1rem 1rem }
}
.ktw-centre .ktw-panel { inset: 0; height: fit-content; max-width: 36rem; margin: auto; border-radius: 1em }
.ktw-text { flex: auto; min-height: 4em; padding: .2em; overflow: auto }
.ktw-hidden { position: fixed; clip-path: inset(50%) }

[role=status] { white-space: pre-line }
h2 { font-size: 1.25em; line-height: 1.5 }
p, .ktw-buttons { margin-top: .3em }
.ktw-buttons { display: flex; flex-wrap: wrap; justify-content: center; gap: .6em }
button, input, select { font: inherit; color: inherit }
button {
  flex: 1 1 7.6em;
  max-width: max(50% - .3em, 7.6em);
  min-height: 48px;
  padding: .4em .1em;
  background: var(--ktw-button, #8881);
  border: 2px solid var(--ktw-line, #737b8c);
  border-radius: var(--ktw-radius, .6em);
  font-weight: 700;
  cursor: pointer;
}
select {
  float: inline-end;
  max-width: 100%;
  min-height: 48px;
  margin: .1em .1em .3em .6em;
  padding: 0 .5em;
  background: Canvas;
  border: 2px solid var(--ktw-line, #737b8c);
  border-radius: .6em;
}
ul { padding-inline-start: 1.2em }
:focus-visible { outline: 3px solid var(--ktw-accent, #3f6fd8); outline-offset: 2px }
a { display: inline-block; padding: .5em 0; color: inherit }
`);
