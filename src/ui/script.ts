import { createFileSource } from './createFileSource';
import { mountScreen } from './mountScreen';

// The entry of `kotowari-ui.js`, which the gate loads when something has to be shown.
const { kotowari, kotowariParts } = window;
if (kotowari && kotowariParts) mountScreen(kotowari, createFileSource(kotowariParts));
