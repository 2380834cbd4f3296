import { useState } from 'preact/hooks';
import { Frame } from './Frame';
import type { RequestRow } from './listRequests';
import { Table } from './Table';
import type { Words } from './words.en';

/** More rows than these would make the page slow. */
const most = 200;

/** Each tag and request, with what became of it. */
export function Requests({ rows, words }: { rows: readonly RequestRow[]; words: Words }) {
  const [shown, show] = useState<Element | null>(null);
  const { vendor, what, fate, since, address } = words.columns;
  return (
    <>
      {rows.length > most && <p>{words.more}</p>}
      <Table
        columns={[vendor, what, fate, since, address]}
        none={words.none}
        rows={rows
          .slice(-most)
          .map((row) => [
            row.vendors.join(', '),
            row.kind,
            words.fates[row.fate],
            `${(row.at / 1000).toFixed(2)} s`,
            <Address key="address" row={row} words={words} onShow={show} />,
          ])}
      />
      <Frame element={shown} />
    </>
  );
}

interface AddressProps {
  readonly row: RequestRow;
  readonly words: Words;
  readonly onShow: (element: Element) => void;
}

/** An address, and for what can be seen in the page a button that shows it. */
function Address({ row: { url, element }, words, onShow }: AddressProps) {
  const canBeSeen = !!element?.getClientRects().length;
  return (
    <>
      <code>{url.slice(0, 120)}</code>
      {canBeSeen && element && (
        <button type="button" onClick={() => onShow(element)}>
          {words.show}
        </button>
      )}
    </>
  );
}
