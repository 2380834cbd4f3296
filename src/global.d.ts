import type { Kotowari } from './kotowari';
import type { Parts } from './ui/parts';

declare global {
  interface Window {
    /** The handle, put there by `kotowari.js`. */
    kotowari?: Kotowari;
    /** What the files of the build hand to each other, put there by `kotowari.js`. */
    kotowariParts?: Parts;
  }
}
