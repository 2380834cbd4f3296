import type { ComponentChildren } from 'preact';
import type { Messages } from '../locales/ja';
import { known } from './known';
import type { Row } from './listRows';
import { OutLink } from './OutLink';

/** What a partner receives and why, how to stop it here, and what the partner's own page does. */
export function PartnerDetails({ t, row }: { t: Messages; row: Row }) {
  const { name, url, about } = row;
  const { sent, stops, optOutUrl, policyUrl } = about;
  const fact = (term: string, content: ComponentChildren) => (
    <>
      <dt>{term}</dt>
      <dd>{content}</dd>
    </>
  );
  const effects = { sending: t.stopsSending, use: t.stopsUse, unknown: '' };
  return (
    <details>
      <summary>
        {t.details}
        <span class="ktw-hidden"> {name}</span>
      </summary>
      <dl>
        {fact(
          t.sent,
          sent?.length ? (
            <ul>
              {sent.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          ) : (
            t.unknown
          ),
        )}
        {fact(t.shopPurpose, known(about.shopPurpose, t))}
        {fact(t.vendorPurpose, known(about.vendorPurpose, t))}
        {fact(t.refuseHere, t.refuseHereHow)}
        {fact(t.stops, known(effects[stops ?? 'unknown'], t))}
        {fact(t.limits, known(about.optOutNote, t))}
        {fact(t.login, login(about.needsLogin, t))}
        {fact(
          t.links,
          <ul>
            {url && <OutLink t={t} label={t.listedLink} of={name} href={url} />}
            {optOutUrl !== url && <OutLink t={t} label={t.optOutLink} of={name} href={optOutUrl} />}
            <OutLink t={t} label={t.vendorPolicy} of={name} href={policyUrl} />
          </ul>,
        )}
      </dl>
    </details>
  );
}

function login(needed: boolean | string | undefined, t: Messages): string {
  if (needed === 'partly') return t.loginPartly;
  if (typeof needed !== 'boolean') return t.unknown;
  return needed ? t.loginNeeded : t.loginFree;
}
