import { whenParsed } from '../../lib/whenParsed';

/** Draws the table into the element; gives its undo. */
export type ShowTable = (element: HTMLElement) => Promise<() => void>;

/**
 * Defines `<kotowari-partners>`. Wherever it comes into the page, with a client's route too, `show` draws
 * the table into it.
 */
export function definePartnersElement(show: ShowTable): void {
  const elements = globalThis.customElements;
  if (!elements || elements.get('kotowari-partners')) return;
  elements.define(
    'kotowari-partners',
    class extends HTMLElement {
      #undo: (() => void) | undefined;
      #rounds = 0;

      connectedCallback(): void {
        // While the page is parsed, what is in the element has not come yet.
        whenParsed(() => this.#show());
      }

      disconnectedCallback(): void {
        this.#rounds += 1;
        this.#undo?.();
        this.#undo = undefined;
      }

      #show(): void {
        if (!this.isConnected) return;
        this.#rounds += 1;
        const round = this.#rounds;
        show(this).then(
          (undo) => {
            if (round === this.#rounds) this.#undo = undo;
            else undo();
          },
          () => {},
        );
      }
    },
  );
}
