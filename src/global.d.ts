import type { Kotowari } from './types';
import type { Parts } from './ui/parts';

declare global {
  interface Window {
    /** The handle, put there by `kotowari.js`. */
    kotowari?: Kotowari;
    /** What the files of the build hand to each other, put there by `kotowari.js`. */
    kotowariParts?: Parts;
  }

  interface Document {
    /** Whether the page is rendered ahead of its visit: https://wicg.github.io/nav-speculation/ */
    readonly prerendering?: boolean;
  }
}
