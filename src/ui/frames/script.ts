import { showPlaceholders } from './showPlaceholders';

// The entry of `kotowari-frames.js`, which the UI fetches for a page with a frame that waits.
const { kotowariParts } = window;
if (kotowariParts) kotowariParts.frames = showPlaceholders;
