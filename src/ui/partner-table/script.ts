import type { Kotowari } from '../../types';
import { definePartners } from './definePartners';

/** The entry of `kotowari-partners.js`, which the gate imports for a page with a `<kotowari-partners>`. */
export function start(kotowari: Kotowari): void {
  definePartners(kotowari, (locale, use) => {
    const fetchJa = () => import('../../partners/ja');
    const fetchPack = locale === 'ja' ? fetchJa : () => import('../../partners/en');
    void fetchPack()
      .catch(fetchJa)
      .then(
        ({ pack }) => use(pack),
        () => {},
      );
  });
}
