import type { Kotowari } from './kotowari';
import type { LocalePack } from './locales/pack';

declare global {
  interface Window {
    /** The handle, put there by `kotowari.js`. */
    kotowari?: Kotowari;
    /** The words of the page's language, put there by `kotowari-locale-….js`. */
    kotowariPack?: LocalePack;
  }
}
