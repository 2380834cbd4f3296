import { pack } from './ja.data';

// The entry of `kotowari-locale-ja.js`, which the gate loads before the UI on a Japanese page.
window.kotowariPack = pack;
