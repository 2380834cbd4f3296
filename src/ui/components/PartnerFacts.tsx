import type { Fact } from '../../partners/describePartner';
import { ExternalLink } from './ExternalLink';
import { TellText } from './TellText';

interface PartnerFactsProps {
  readonly facts: readonly Fact[];
  /** The partner's name. */
  readonly of: string;
  readonly newPage: string;
  /** Called when a page to refuse at is opened. */
  readonly onVisit?: (() => void) | undefined;
}

/** What is told of a partner: `describePartner`, as a list of terms. */
export function PartnerFacts({ facts, of, newPage, onVisit }: PartnerFactsProps) {
  return (
    <dl>
      {facts.map(({ key, term, lines, links }) => (
        <div key={key} data-field={key}>
          <dt>{term}</dt>
          <dd>
            <Lines lines={lines} />
            {links.map(({ label, href, isOptOut }) => (
              <ExternalLink
                key={href}
                {...{ href, label, newPage, of }}
                onOpen={isOptOut ? onVisit : undefined}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: Pick<Fact, 'lines'>) {
  const [first, ...others] = lines;
  if (!first) return null;
  if (!others.length) return <TellText {...first} />;
  return (
    <ul>
      {lines.map(({ text, lang }) => (
        <li key={text} lang={lang}>
          {text}
        </li>
      ))}
    </ul>
  );
}
