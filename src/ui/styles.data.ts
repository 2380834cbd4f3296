/** The stylesheet of the shadow root. The build evaluates this module and ships the squeezed text. */
export const css = squeeze(`
:host {
  all: initial !important;
  --ktw-paper: #fff;
  --ktw-ink: #1d2129;
  --ktw-line: #5b6472;
  --ktw-soft: #f1f3f6;
  --ktw-link: #12408f;
  --ktw-on: #12408f;
  --ktw-font: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ktw-paper: #1d2129;
    --ktw-ink: #f3f4f6;
    --ktw-line: #9aa3b2;
    --ktw-soft: #2b313c;
    --ktw-link: #b6d0ff;
    --ktw-on: #b6d0ff;
  }
}
@media print {
  :host { display: none !important }
}
* { box-sizing: border-box; margin: 0 }

.ktw-panel, dialog {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  gap: .75em;
  width: auto;
  max-width: none;
  max-height: max(60vh, min(100vh - 3rem, 15rem));
  margin: 0 auto;
  padding: 1em;
  overflow: auto;
  overscroll-behavior: contain;
  color: var(--ktw-ink);
  background: var(--ktw-paper);
  border: 1px solid var(--ktw-line);
  border-radius: 1em 1em 0 0;
  font: max(18px, 1.125rem)/1.7 var(--ktw-font);
  color-scheme: light dark;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
dialog {
  inset: 0;
  height: 100%;
  max-height: none;
  border: 0;
  border-radius: 0;
}
::backdrop { background: #0009 }
@media (min-width: 48rem) {
  .ktw-panel, dialog {
    bottom: 1rem;
    max-width: 56rem;
    padding: 1.25em 1.5em;
    border: 1px solid var(--ktw-line);
    border-radius: 1em;
    box-shadow: 0 .5em 2em #0004;
  }
  dialog {
    max-width: 46rem;
    max-height: calc(100% - 4rem);
    margin: auto;
    bottom: 0;
  }
}

.ktw-text {
  flex: 1 1 auto;
  min-height: 5em;
  margin: -.5em;
  padding: .5em;
  overflow: auto;
}
h2, h3, h4 { font-size: 1em; line-height: 1.5 }
h2 { font-size: 1.25em; margin-bottom: .25em }
h3 { font-size: 1.15em; margin-top: 1.5em }
p { max-width: 36em }
.ktw-buttons {
  display: grid;
  flex: none;
  grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  gap: .6em;
}
.ktw-button {
  min-height: 48px;
  padding: .4em .25em;
  font: inherit;
  font-weight: 700;
  color: inherit;
  background: var(--ktw-soft);
  border: 2px solid var(--ktw-line);
  border-radius: .6em;
  cursor: pointer;
}
:focus-visible { outline: 3px solid var(--ktw-link); outline-offset: 2px }
a { display: inline-block; padding: .5em 0; color: var(--ktw-link) }

section ul { padding: 0; list-style-type: "" }
section > ul > li {
  margin-top: .75em;
  padding: .5em .9em;
  border: 1px solid var(--ktw-line);
  border-radius: .6em;
}
.ktw-switch {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0 1em;
  min-height: 48px;
}
label { cursor: pointer }
.ktw-state { display: flex; align-items: center; margin-left: auto }
input {
  display: grid;
  align-items: center;
  width: 4em;
  height: 48px;
  margin-left: .5em;
  font: inherit;
  appearance: none;
  cursor: pointer;
}
input::before, input::after {
  content: "";
  grid-area: 1/1;
  height: 2em;
  border: 2px solid var(--ktw-ink);
  border-radius: 1em;
}
input::after {
  width: 0;
  height: 0;
  margin: 0 .35em;
  border-width: .65em;
}
input:checked::before { background: var(--ktw-on); border-color: var(--ktw-on) }
input:checked::after { justify-self: end; border-color: var(--ktw-paper) }

summary { padding: .5em 0; color: var(--ktw-link); cursor: pointer }
dt { margin-top: .5em; font-weight: 700 }
dd ul { padding-left: 1.2em; list-style: disc }
.ktw-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
`);

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
