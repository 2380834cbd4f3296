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
  const { vendor, fate, address } = words.columns;
  return (
    <>
      {rows.length > most && <p>{words.more}</p>}
      <Table
        columns={[vendor, fate, address]}
        none={words.none}
        rows={rows.slice(-most).map((row) => [
          <Origin key="origin" row={row} />,
          <span key="fate" class={`fate ${row.fate}`}>
            {words.fates[row.fate]}
          </span>,
          <Address key="address" row={row} words={words} onShow={show} />,
        ])}
      />
      <Frame element={shown} />
    </>
  );
}

/** Whose it is, what asked, and when. */
function Origin({ row: { vendors, kind, at } }: { row: RequestRow }) {
  return (
    <>
      <strong>{vendors.join(', ')}</strong>
      <small>
        {kind}, {(at / 1000).toFixed(2)} s
      </small>
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
