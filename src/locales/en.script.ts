import { pack } from './en.data';

// The entry of `kotowari-locale-en.js`, which the gate loads before the UI on any other page.
window.kotowariPack = pack;
