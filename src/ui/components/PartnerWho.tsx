import { fillIn } from '../../lib/fillIn';
import type { PartnerRow } from '../../partners/listRows';
import { TellText } from './TellText';

interface PartnerWhoProps {
  readonly row: PartnerRow;
  readonly words: { readonly sameVendor: string; readonly unknown: string };
}

/** Who a partner is today, in one line; and that an earlier row is of the same company. */
export function PartnerWho({ row, words }: PartnerWhoProps) {
  const { company, service, name, sameAs } = row;
  const hasService = service && service.text !== name.text;
  return (
    <>
      {company ? <TellText {...company} /> : !hasService && words.unknown}
      {company && hasService && ' / '}
      {hasService && <TellText {...service} />}
      {sameAs !== undefined && (
        <span class="ktw-same">{fillIn(words.sameVendor, { name: sameAs })}</span>
      )}
    </>
  );
}
