import { pack } from '../../partners/en.data';

// The entry of `kotowari-partners-en.js`, which the table fetches where it is not in Japanese.
const { kotowariParts } = window;
if (kotowariParts) kotowariParts['partners-en'] = pack;
