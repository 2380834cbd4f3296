import { pack as ja } from '../../partners/ja.data';
import { definePartners } from './definePartners';

/** The SHA-256 of `kotowari-partners-en.js`, as `integrity` wants it. */
declare const __PARTNERS_EN__: string;

// The entry of `kotowari-partners.js`, which the gate loads for a page with a `<kotowari-partners>`.
const { kotowari, kotowariParts: parts } = window;
if (kotowari && parts) {
  definePartners(kotowari, (locale, use) => {
    if (locale === 'ja') return use(ja);
    const useEnglish = () => use(parts['partners-en'] ?? ja);
    parts.load('partners-en', __PARTNERS_EN__, useEnglish, useEnglish);
  });
}
