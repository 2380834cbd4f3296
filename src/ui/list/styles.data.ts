import { squeeze } from '../squeeze';

/** What the list needs besides the stylesheet of the notice; the build ships the squeezed text. */
export const css = squeeze(`
dialog { height: 100%; max-height: none }
dialog::backdrop { background: #0006 }
h3 { margin-top: 1.5em; font-size: 1.1em }
h4 { font-size: 1em }
dt { margin-top: .6em; font-weight: 700 }
dd { margin-inline-start: 0 }
summary { padding: .5em 0; cursor: pointer }
details a { display: block }
.ktw-list { padding: 0; list-style-type: "" }
.ktw-list > li, .ktw-progress {
  margin-top: .6em;
  padding: .4em 1em .6em;
  border: 1px solid var(--ktw-line, #737b8c);
  border-radius: .6em;
}
.ktw-none { margin: 0; padding: 0; border: 0 }
[hidden], .ktw-visited:empty { display: none }
.ktw-visited { font-weight: 700 }
.ktw-switch { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .6em; min-height: 48px }
.ktw-state { display: flex; align-items: center; gap: .5em; margin-inline-start: auto }
[type=checkbox] { display: grid; align-items: center; width: 3.6em; height: 48px; appearance: none }
[type=checkbox]::before, [type=checkbox]::after {
  content: "";
  grid-area: 1/1;
  height: 2em;
  border: 2px solid;
  border-radius: 1em;
}
[type=checkbox]::after { width: 0; height: 0; margin: .35em; border-width: .65em }
:checked::before { background: var(--ktw-accent, #3f6fd8) }
:checked::after { justify-self: end; border-color: #fff }
@media (forced-colors: active) {
  :checked::before { background: Highlight }
  :checked::after { border-color: HighlightText; background: HighlightText; forced-color-adjust: none }
}
[type=search] {
  width: 100%;
  min-height: 48px;
  padding: 0 .6em;
  background: Canvas;
  border: 2px solid var(--ktw-line, #737b8c);
  border-radius: .6em;
}
label { display: block; margin-top: .6em }
label.ktw-switch { display: flex; margin: 0 }
`);
