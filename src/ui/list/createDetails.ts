import type { Messages } from '../../locales/ja';
import { element } from '../element';
import type { Row } from './listRows';

/**
 * What a partner receives and why, how to stop it here, and what the partner's own page does.
 *
 * @param told the language of the disclosure
 * @param onVisit called when the opt-out page is opened
 */
export function createDetails(
  t: Messages,
  { name, url, optOutUrl, about }: Row,
  told: string,
  onVisit: () => void,
): HTMLElement {
  const says = (text: string | undefined) =>
    text && text !== 'unknown' ? element('span', { lang: told }, text) : t.unknown;
  const effects: Record<string, string> = { sending: t.stopsSending, use: t.stopsUse };
  const logins: Record<string, string> = {
    true: t.needsLogin,
    false: t.noLogin,
    partly: t.partlyLogin,
  };
  const sent = about.sent?.map((item) => element('li', {}, item));
  const facts: [string, Node | string][] = [
    [t.sent, sent ? element('ul', { lang: told }, ...sent) : t.unknown],
    [t.shopPurpose, says(about.shopPurpose)],
    [t.vendorPurpose, says(about.vendorPurpose)],
    [t.refuseHere, t.refuseHereHow],
    [t.stops, effects[`${about.stops}`] ?? t.unknown],
    [t.limits, logins[`${about.needsLogin}`] ?? t.unknown],
  ];
  const link = (label: string, href: string) => {
    const words = label + t.newPage;
    const how = { href, target: '_blank', rel: 'noopener', 'aria-label': `${words} ${name}` };
    return element('a', how, words);
  };
  const isOne = url === optOutUrl;
  const optOut = optOutUrl
    ? link(isOne ? t.listedLink : t.optOutLink, optOutUrl)
    : element('p', {}, `${t.optOutLink}: ${t.unknown}`);
  if (optOutUrl) optOut.onclick = optOut.onauxclick = onVisit;
  return element(
    'details',
    {},
    element('summary', {}, t.details),
    element(
      'dl',
      {},
      ...facts.flatMap(([term, content]) => [element('dt', {}, term), element('dd', {}, content)]),
    ),
    url && !isOne ? link(t.listedLink, url) : '',
    optOut,
  );
}
