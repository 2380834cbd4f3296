import type { Kotowari } from './kotowari';
import type { LocalePack } from './locales/pack';

declare global {
  interface Window {
    /** The handle, put there by `kotowari.js`. */
    kotowari?: Kotowari;
    /** Languages beside Japanese, put there by `kotowari-locale-….js`. */
    kotowariPacks?: LocalePack[];
  }
}
