import type { Fact } from '../../partners/describePartner';
import { PartnerFacts } from './PartnerFacts';

interface PartnerDetailsProps {
  readonly facts: readonly Fact[];
  /** The partner's name. */
  readonly of: string;
  readonly words: { readonly details: string; readonly newPage: string };
  readonly onVisit?: () => void;
}

/** What is told of a partner, folded away. Its summary names the partner for those who do not see the row. */
export function PartnerDetails({ facts, of, words, onVisit }: PartnerDetailsProps) {
  return (
    <details>
      <summary>
        {words.details}
        <span class="ktw-hidden"> {of}</span>
      </summary>
      <PartnerFacts facts={facts} of={of} newPage={words.newPage} onVisit={onVisit} />
    </details>
  );
}
