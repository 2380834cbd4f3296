import { collectPage } from '../src/cli/collectPage';
import { writePartners } from '../src/cli/writePartners';
import { readConfig } from '../src/config/readConfig';
import { pageParts as parts } from '../src/partners/pageParts';
import type { UserConfig } from '../src/types';

/** What only this shop knows. */
const shop = {
  name: 'つむぎ堂',
  contact: '電話 0120-000-000（10時から17時）',
  retention: '13か月',
};

/**
 * The section of the shop's terms page, as `kotowari partners` writes it out of a configuration; empty
 * where that is bad, as a page then holds everything.
 *
 * @param text the configuration as it stands in the page; none: the defaults
 */
export function writeTerms(text = '{}'): string {
  try {
    const user: UserConfig = { shop, ...JSON.parse(text) };
    const config = readConfig(user);
    const source = collectPage(user, config, 'ja');
    const { messages } = config;
    return writePartners(source, { format: 'html', locale: 'ja', parts, level: 2, messages });
  } catch {
    return '';
  }
}
