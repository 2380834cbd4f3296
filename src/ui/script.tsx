import { pack as ja } from '../locales/ja.data';
import { mountNotice } from './mountNotice';

// The entry of `kotowari-ui.js`, which the gate loads when something has to be shown.
if (window.kotowari) mountNotice(window.kotowari, [ja, ...(window.kotowariPacks ?? [])]);
