import { mountScreen } from './mountScreen';

// The entry of `kotowari-ui.js`, which the gate loads when something has to be shown, after the words.
const { kotowari, kotowariPack } = window;
if (kotowari && kotowariPack) mountScreen(kotowari, kotowariPack);
