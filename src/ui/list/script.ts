import { openList } from './openList';

// The entry of `kotowari-list.js`, which the notice fetches while the page is idle, or when asked for.
const { kotowariParts } = window;
if (kotowariParts) kotowariParts.list = openList;
