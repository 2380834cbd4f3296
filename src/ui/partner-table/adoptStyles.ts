import css from './styles.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the page, or the shadow root that the element stands in, the stylesheet of the table, once. */
export function adoptStyles(host: Element): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const { ownerDocument } = host;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
