import { pack } from './en.data';

// The entry of `kotowari-locale-en.js`, which is loaded before the UI where a page is in English.
window.kotowariPacks ??= [];
window.kotowariPacks.push(pack);
