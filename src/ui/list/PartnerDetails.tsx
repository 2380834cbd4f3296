import type { ComponentChildren } from 'preact';
import type { Messages } from '../../locales/ja';
import type { Row } from './listRows';

interface Props {
  t: Messages;
  row: Row;
  /** The language of the disclosure. */
  told: string;
  /** Called when the opt-out page is opened. */
  onVisit: () => void;
}

/** What a partner receives and why, how to stop it here, and what the partner's own page does. */
export function PartnerDetails({ t, row, told, onVisit }: Props) {
  const { name, url, optOutUrl, about } = row;
  const known = (text: string | undefined) => (text && text !== 'unknown' ? text : undefined);
  const text = (content: string | undefined) =>
    known(content) ? <span lang={told}>{content}</span> : t.unknown;
  const effects: Record<string, string> = { sending: t.stopsSending, use: t.stopsUse };
  const logins: Record<string, string> = {
    true: t.needsLogin,
    false: t.noLogin,
    partly: t.partlyLogin,
  };
  const sent = about.sent?.map((item) => <li key={item}>{item}</li>);
  const facts: [string, ComponentChildren][] = [
    [t.sent, sent ? <ul lang={told}>{sent}</ul> : t.unknown],
    [t.shopPurpose, text(about.shopPurpose)],
    [t.vendorPurpose, text(about.vendorPurpose)],
    [t.refuseHere, t.refuseHereHow],
    [t.stops, effects[`${about.stops}`] ?? t.unknown],
    [t.limits, logins[`${about.needsLogin}`] ?? t.unknown],
  ];
  const link = (label: string, href: string, onOpen?: () => void) => (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={`${label}${t.newPage} ${name}`}
      onClick={onOpen}
      onAuxClick={onOpen}
    >
      {label}
      {t.newPage}
    </a>
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
      {url && url !== optOutUrl && link(t.listedLink, url)}
      {optOutUrl ? (
        link(url === optOutUrl ? t.listedLink : t.optOutLink, optOutUrl, onVisit)
      ) : (
        <p>{`${t.optOutLink}: ${t.unknown}`}</p>
      )}
    </details>
  );
}
