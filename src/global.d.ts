import type { Kotowari } from './types';

declare global {
  interface Window {
    /** The handle, put there by `kotowari.js`. */
    kotowari?: Kotowari;
  }

  interface Document {
    /** Whether the page is rendered ahead of its visit: https://wicg.github.io/nav-speculation/ */
    readonly prerendering?: boolean;
  }
}
