import type { Kotowari } from '../../types';
import { Table } from './Table';
import type { Words } from './words.en';

/** The state by vendor, how and when it came, and the records. A vendor can be changed for a try. */
export function Consent({ kotowari, words }: { kotowari: Kotowari; words: Words }) {
  const { state } = kotowari;
  return (
    <>
      <p>
        {state.decided ? `${words.decided}: ${state.decidedAt} (${state.how})` : words.undecided}
      </p>
      <Table
        columns={[words.columns.vendor, words.tabs.consent, words.change]}
        none={words.none}
        rows={kotowari.vendors.map(({ id }) => [
          id,
          state.vendors[id] ? words.allowed : words.refused,
          <Change key="change" id={id} kotowari={kotowari} words={words} />,
        ])}
      />
      <h3>{words.records}</h3>
      <Table
        columns={[words.decided, words.columns.what]}
        none={words.none}
        rows={kotowari.records().map(({ decidedAt, how }) => [decidedAt, how])}
      />
      <button type="button" onClick={() => kotowari.reset()}>
        {words.reset}
      </button>
    </>
  );
}

interface ChangeProps {
  readonly id: string;
  readonly kotowari: Kotowari;
  readonly words: Words;
}

/** What a person does here is a decision; what a script or an extension presses is none. */
function Change({ id, kotowari, words }: ChangeProps) {
  const isAllowed = kotowari.state.vendors[id] === true;
  const word = isAllowed ? words.refuse : words.allow;
  const change = ({ isTrusted }: MouseEvent) => {
    if (isTrusted) kotowari.update({ [id]: !isAllowed });
  };
  return (
    <button type="button" aria-label={`${word}: ${id}`} onClick={change}>
      {word}
    </button>
  );
}
