import { squeeze } from '../squeeze';

/**
 * The stylesheet of the tables of a terms page. They stand in the page itself, so its type and colours
 * are the page's; only a size below 18 px is not taken over. Every row is a card, until there is room
 * for a table. What a switch needs is left free before it comes, so that nothing moves.
 */
export const css = squeeze(`
kotowari-partners, .ktw-box {
  display: block;
  container-type: inline-size;
  font-size: max(18px, 1em);
  line-height: 1.7;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
.ktw-table, .ktw-table * { box-sizing: border-box; text-align: start }
.ktw-table, .ktw-table :is(caption, thead, tbody, tr, th, td) { display: block; width: auto }
.ktw-table { border-collapse: collapse }
.ktw-table caption { font-weight: 700 }
.ktw-table thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.ktw-table tbody tr {
  margin-top: 1em;
  padding: .6em 1em;
  border: 1px solid #737b8c;
  border-radius: .6em;
}
.ktw-table :is(th, td) { padding: .3em 0; vertical-align: top; font-weight: 400 }
.ktw-table :is(thead th, tbody th, dt, .ktw-card-term, .ktw-name, .ktw-visited) { font-weight: 700 }
.ktw-name { font-size: 1.15em }
.ktw-table .ktw-who { font-weight: 400 }
.ktw-kept .ktw-card-term { float: inline-start; margin-inline-end: .6em }
.ktw-box summary { min-height: 48px; padding: .5em 0; cursor: pointer }
.ktw-name, .ktw-who, .ktw-card-term, .ktw-visited { display: block }
.ktw-table ul { margin: 0; padding-inline-start: 1.2em; list-style: disc }
.ktw-table dl { margin: 0 }
.ktw-table dt { margin-top: .6em }
.ktw-table dt:first-child { margin-top: 0 }
.ktw-table dd { margin: 0 }
.ktw-table a { display: block; min-height: 48px; padding: .5em 0; color: inherit }
.ktw-table [data-field=here] { min-height: 7em }
.ktw-table [data-field=here] [role=status] { font-weight: 700 }
.ktw-switch { display: flex; align-items: center; gap: .5em; min-height: 48px }
.ktw-switch input { display: grid; align-items: center; width: 3.6em; height: 48px; margin: 0; appearance: none; font: inherit }
.ktw-switch input::before, .ktw-switch input::after {
  content: "";
  grid-area: 1/1;
  box-sizing: content-box;
  height: 1.8em;
  border: 2px solid;
  border-radius: 1em;
}
.ktw-switch input::after { width: 0; height: 0; margin: .35em; border-width: .6em }
.ktw-switch input:checked::before { background: #3f6fd8 }
.ktw-switch input:checked::after { justify-self: end; border-color: #fff }
.ktw-switch input:focus-visible { outline: 3px solid #3f6fd8; outline-offset: 2px }
@media (forced-colors: active) {
  .ktw-switch input:checked::before { background: Highlight }
  .ktw-switch input:checked::after { border-color: HighlightText; background: HighlightText; forced-color-adjust: none }
}
.ktw-progress:not(.ktw-none) { margin-top: 1em }
.ktw-progress [hidden] { display: none }
.ktw-progress p { margin: 0 }
.ktw-progress button { min-height: 48px; padding: .4em 1em; font: inherit; color: inherit; background: 0 0; border: 2px solid }
@container (min-width: 64rem) {
  .ktw-table { display: table; width: 100%; table-layout: fixed }
  .ktw-table caption { display: table-caption }
  .ktw-table thead { display: table-header-group; position: static; clip-path: none }
  .ktw-table tbody { display: table-row-group }
  .ktw-table tr { display: table-row }
  .ktw-table :is(th, td) { display: table-cell; padding: .6em; border: 1px solid #737b8c }
  .ktw-table .ktw-card-term { display: none }
  .ktw-table [data-column=stop] { width: 26% }
  .ktw-table [data-column=policy] { width: 17% }
  .ktw-table [data-field=here] { min-height: 7.5em }
}
`);
