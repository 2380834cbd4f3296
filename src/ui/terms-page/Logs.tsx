import { fillIn } from '../../lib/fillIn';
import type { PageWords } from '../../partners/words.ja';
import { ExternalLink } from '../components/ExternalLink';
import type { PageSource } from './pageSource';

interface LogsProps {
  readonly source: PageSource;
  readonly words: PageWords;
  /** Whether the features of Google Analytics for advertising are named. */
  readonly withFeatures: boolean;
}

/** The shop's own access logs, and Google Analytics where the site uses it. */
export function Logs(props: LogsProps) {
  const { source, words } = props;
  const t = words.section;
  const { retention } = source.shop;
  return (
    <>
      <p>{t.logsWhat}</p>
      <p>{t.logsWhy}</p>
      {retention && <p>{fillIn(t.logsKept, { retention })}</p>}
      <Analytics {...props} />
    </>
  );
}

function Analytics({ source, words, withFeatures }: LogsProps) {
  const t = words.section;
  const analytics = source.rows.find(({ vendor }) => vendor === 'google-analytics');
  if (!analytics) return null;
  const href = analytics.optOutUrl ?? analytics.url;
  return (
    <>
      <p>{t.analyticsWhat}</p>
      {withFeatures && (
        <>
          <p>{t.analyticsFeatures}</p>
          <ul>
            {t.features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t.analyticsStop}</p>
      <ul>
        <li>{t.analyticsHere}</li>
        <li>
          {t.analyticsThere}
          {href && (
            <ExternalLink
              href={href}
              label={words.table.optOutSending}
              newPage={words.table.newPage}
              of={analytics.name.text}
            />
          )}
        </li>
      </ul>
    </>
  );
}
