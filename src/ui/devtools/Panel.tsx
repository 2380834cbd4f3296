import { useState } from 'preact/hooks';
import type { Kotowari } from '../../types';
import { Checks } from './Checks';
import { Consent } from './Consent';
import { Requests } from './Requests';
import { saveFile } from './saveFile';
import { Table } from './Table';
import { Tabs } from './Tabs';
import type { Snapshot } from './takeSnapshot';
import { useSnapshot } from './useSnapshot';
import type { Words } from './words.en';
import { writeReport } from './writeReport';

interface PanelProps {
  readonly kotowari: Kotowari;
  readonly words: Words;
  readonly look: () => Snapshot;
  readonly onClose: () => void;
}

type TabName = keyof Words['tabs'];

/** The open panel: one tab of what was seen on this page, and a file of it all. */
export function Panel({ kotowari, words, look, onClose }: PanelProps) {
  const [tab, setTab] = useState<TabName>('requests');
  const snapshot = useSnapshot(kotowari, look);
  const save = () => saveFile('kotowari.json', writeReport(kotowari, snapshot));
  return (
    <section class="tools" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" onClick={save}>
          {words.exported}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <Tabs names={words.tabs} chosen={tab} label={words.title} onChoose={setTab} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <div role="tabpanel" id="shown" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <Shown tab={tab} snapshot={snapshot} kotowari={kotowari} words={words} />
      </div>
    </section>
  );
}

interface ShownProps {
  readonly tab: TabName;
  readonly snapshot: Snapshot;
  readonly kotowari: Kotowari;
  readonly words: Words;
}

function Shown({ tab, snapshot, kotowari, words }: ShownProps) {
  if (tab === 'requests') return <Requests rows={snapshot.requests} words={words} />;
  if (tab === 'consent') return <Consent kotowari={kotowari} words={words} />;
  if (tab === 'checks') return <Checks checks={snapshot.checks} words={words} />;
  if (tab === 'signals') {
    const rows = snapshot.signals.map(({ to, what, says }) => [to, what, says]);
    return (
      <Table columns={[words.told, words.command, words.says]} none={words.none} rows={rows} />
    );
  }
  const rows = snapshot.stored.map(({ place, name, vendors }) => [
    place,
    name,
    vendors.length ? `${vendors.join(', ')} (${words.goes})` : words.shops,
  ]);
  return <Table columns={[words.place, words.name, words.whose]} none={words.none} rows={rows} />;
}
