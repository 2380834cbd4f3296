import { createElement } from '../lib/natives';

/** The element that the shop puts into its footer. */
export const buttonName = 'kotowari-preferences-button';

const css =
  'button{min-height:48px;padding:.4em 1em;font:inherit;font-family:var(--ktw-font,inherit);font-size:max(18px,1em);color:inherit;background:0 0;border:1.5px solid var(--ktw-edge,currentColor);border-radius:calc(var(--ktw-radius,20px)*.7);cursor:pointer}span{display:block;font-size:max(18px,1em)}' +
  // It keeps its place in the page, at the end; there it covers nothing.
  ':host([fixed]){position:sticky;display:table;bottom:8px;margin:8px;z-index:9;color:var(--ktw-text,CanvasText);background:var(--ktw-background,Canvas);border-radius:calc(var(--ktw-radius,20px)*.7)}';

/**
 * Defines `<kotowari-preferences-button>`: a button whose words are what the element holds, else
 * `label`; it is styled from outside through `::part(button)`. What a tap does is the caller's.
 *
 * On a server it does nothing. The gate carries it: the button has to work before the UI is loaded.
 */
export function definePreferencesButton(label: string): void {
  if (!globalThis.customElements || customElements.get(buttonName)) return;
  customElements.define(
    buttonName,
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        const button = createElement(document, 'button') as HTMLButtonElement;
        const slot = createElement(document, 'slot');
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        button.part = 'button';
        slot.append(label);
        button.append(slot);
        // Says it in words where the preferences cannot be had: see `sayLost`.
        const line = createElement(document, 'span');
        line.className = 'ktw-lost';
        root.append(button, line);
      }
    },
  );
}
