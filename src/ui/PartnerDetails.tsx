import type { ComponentChildren } from 'preact';
import type { Messages } from '../locales/ja';
import type { Row } from './listRows';

/** What a partner receives and why, how to stop it here, and what the partner's own page does. */
export function PartnerDetails({ t, row }: { t: Messages; row: Row }) {
  const { name, url, about } = row;
  const { sent, optOutUrl } = about;
  const known = (text: string | undefined) => (text && text !== 'unknown' ? text : t.unknown);
  const effects: Record<string, string> = { sending: t.stopsSending, use: t.stopsUse };
  const logins: Record<string, string> = {
    true: t.needsLogin,
    false: t.noLogin,
    partly: t.partlyLogin,
  };
  const facts: [string, ComponentChildren][] = [
    [
      t.sent,
      sent ? (
        <ul>
          {sent.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        t.unknown
      ),
    ],
    [t.shopPurpose, known(about.shopPurpose)],
    [t.vendorPurpose, known(about.vendorPurpose)],
    [t.stops, known(effects[`${about.stops}`])],
    [t.limits, known(logins[`${about.needsLogin}`])],
  ];
  const link = (label: string, href: string | undefined) =>
    known(href) === href ? (
      <a href={href} target="_blank" rel="noopener" aria-label={`${label}${t.newPage} ${name}`}>
        {label}
        {t.newPage}
      </a>
    ) : (
      <p>{`${label}: ${t.unknown}`}</p>
    );
  return (
    <details>
      <summary>{t.details}</summary>
      <dl>
        {facts.map(([term, content]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
      {url && link(t.listedLink, url)}
      {(optOutUrl !== url || !url) && link(t.optOutLink, optOutUrl)}
    </details>
  );
}
