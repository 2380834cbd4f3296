import { decodeSignals } from '../../src/ui/devtools/decodeSignals';
import type { Entry } from '../standin/log';
import { element } from './element';
import type { Snapshot } from './messages';
import { nameOf } from './nameOf';
import { ownerOf } from './ownerOf';

/** Draws the page's signals and storage: Consent Mode, cookies and entries by vendor, state, records. */
export function showState(snapshot: Snapshot | undefined, entries: readonly Entry[]): void {
  showConsent(snapshot, entries);
  const stored = [...(snapshot?.cookies ?? []), ...(snapshot?.storage ?? [])];
  const owners = new Map<string, string[]>();
  for (const name of [...new Set(stored)].sort()) {
    const owner = ownerOf(name);
    owners.set(owner, [...(owners.get(owner) ?? []), name]);
  }
  const vendors = [...owners.keys()].filter((id) => id !== 'shop' && id !== 'kotowari');
  fill(
    'stored',
    vendors.length === 0 ? 'nothing of a vendor なし' : `${vendors.length} vendors 社`,
    [...owners].map(([owner, names]) => [owner, names.join(', ')]),
  );
  showChoice(snapshot);
}

function showConsent(snapshot: Snapshot | undefined, entries: readonly Entry[]): void {
  const said = (snapshot?.consent ?? []).map(([kind, words]) => [
    kind,
    Object.entries(words)
      .map(([type, word]) => `${type}: ${word}`)
      .join(', '),
  ]);
  const hits = entries.map(({ url }) => new URL(url).searchParams);
  const hit = hits.findLast((query) => query.has('gcd'));
  const [gcs, gcd] = [hit?.get('gcs') ?? null, hit?.get('gcd') ?? null];
  const decoded = decodeSignals(gcs, gcd).map(({ type, words }) => [type, words]);
  const last = snapshot?.consent.at(-1)?.[0] ?? 'nothing なし';
  const onWire = hit ? `gcs=${gcs ?? 'none'} gcd=${gcd}` : 'no hit of Google yet ヒットなし';
  fill('consent', `${last}; ${onWire}`, [
    ...said,
    ...(hit ? [['on the wire', onWire]] : []),
    ...decoded,
  ]);
}

function showChoice(snapshot: Snapshot | undefined): void {
  const state = snapshot?.state;
  if (!snapshot || !state) {
    fill('state', 'no Kotowari here なし', []);
    return;
  }
  const allowed = Object.keys(state.vendors).filter((id) => state.vendors[id]);
  const short = state.decided ? `decided (${state.how}) 決定ずみ` : 'undecided 未定';
  fill('state', snapshot.error ? 'a mistake in the configuration 設定の誤り' : short, [
    ...(snapshot.error ? [['error', snapshot.error]] : []),
    ['allowed 許可', allowed.map(nameOf).join('、') || 'nobody なし'],
    ['decided at', state.decidedAt ?? 'not yet'],
    ['policy version', state.policyVersion || 'none'],
    ['privacy signal', state.gpc ? 'on' : 'off'],
    ...snapshot.records.map(({ decidedAt, how, id }, index) => [
      `record ${index + 1} 記録`,
      `${decidedAt} ${how} ${id}`,
    ]),
  ]);
}

/** Fills a summary line and the list of names and values below it. */
function fill(id: string, short: string, pairs: readonly (readonly string[])[]): void {
  const summary = document.querySelector(`#${id} .short`);
  const list = document.querySelector(`#${id} dl`);
  if (summary) summary.textContent = short;
  list?.replaceChildren(
    ...pairs.flatMap(([name = '', text = '']) => [element('dt', name), element('dd', text)]),
  );
}
