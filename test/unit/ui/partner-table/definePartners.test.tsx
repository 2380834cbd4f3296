import '../platform';
import { getByRole, queryAllByRole, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pack as en } from '../../../../src/partners/en';
import { findCommon } from '../../../../src/partners/findCommon';
import { pack as ja } from '../../../../src/partners/ja';
import { listRows } from '../../../../src/partners/listRows';
import { definePartners } from '../../../../src/ui/partner-table/definePartners';
import { PartnerTable } from '../../../../src/ui/partner-table/PartnerTable';
import { showPartners } from '../../../../src/ui/partner-table/showPartners';
import { fakeKotowari } from '../fake-kotowari';

const undos: (() => void)[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

/** An element with what a server has put into it. */
function show(kotowari = fakeKotowari(), content = '', attributes = {}, pack = ja) {
  const host = document.createElement('section');
  host.innerHTML = content;
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, `${value}`);
  document.body.append(host);
  start(kotowari, host, pack);
  const row = (id: string) => {
    const found = host.querySelector<HTMLElement>(`[data-partner="${id}"]`);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };
  return { host, row, switchOf: (id: string) => getByRole<HTMLInputElement>(row(id), 'switch') };
}

/** The static form, as the command line and a server write it. */
function written(kotowari = fakeKotowari()): string {
  const rows = listRows(kotowari, ja.catalogue, 'ja');
  const common = findCommon(rows, ja.catalogue);
  return renderToString(<PartnerTable rows={rows} words={ja.words} common={common} />);
}

function start(...scene: Parameters<typeof showPartners>): void {
  act(() => {
    undos.push(showPartners(...scene));
  });
}

const press = (element: HTMLElement) => act(() => element.click());

describe('the live table of partners', () => {
  it('shows every row with its switch, and what is decided now (R35, R43)', () => {
    const { host, switchOf } = show();
    expect(queryAllByRole(host, 'switch')).toHaveLength(12);
    expect(switchOf('criteo').checked).toBe(false);
    expect(switchOf('criteo').getAttribute('aria-label')).toBe('Criteo株式会社への送信');
    expect(host.querySelector('[data-partner="criteo"] .ktw-switch')?.textContent).toBe('オフ');
  });

  it('decides at once and for one vendor alone, and says that it is saved', async () => {
    const kotowari = fakeKotowari({}, { decided: true });
    const { row, switchOf } = show(kotowari);
    await press(switchOf('criteo'));
    expect(kotowari.calls).toEqual(['update preferences']);
    expect(kotowari.state.vendors).toMatchObject({ criteo: true, meta: false });
    expect(within(row('criteo')).getByRole('status').textContent).toBe('保存しました。');
    expect(within(row('criteo')).getByText('オン')).toBeTruthy();
    expect(within(row('meta')).getByRole('status').textContent).toBe('');
  });

  it('moves both rows of one vendor, and follows what is decided elsewhere', async () => {
    const kotowari = fakeKotowari({}, { decided: true });
    const { switchOf } = show(kotowari);
    await press(switchOf('yahoo'));
    expect(switchOf('yahoo-japan').checked).toBe(true);
    kotowari.rejectAll();
    expect(switchOf('yahoo').checked).toBe(false);
  });

  it('leaves the others as they are when one is switched where tags run until refused', async () => {
    const kotowari = fakeKotowari({ mode: 'opt-out' });
    kotowari.acceptAll();
    const { switchOf } = show(kotowari);
    await press(switchOf('line'));
    expect(kotowari.state.vendors).toMatchObject({ line: false, criteo: true, meta: true });
  });

  it('keeps the rows that a server has written, to the element', () => {
    const kotowari = fakeKotowari();
    const host = document.createElement('section');
    host.innerHTML = written();
    document.body.append(host);
    const before = [...host.querySelectorAll('li, dl, details, summary, ul, a, bdi')];
    start(kotowari, host, ja);
    const after = new Set(host.querySelectorAll('li, dl, details, summary, ul, a, bdi'));
    expect(before.filter((each) => !after.has(each))).toEqual([]);
    expect(queryAllByRole(host, 'switch')).toHaveLength(12);
  });

  it('puts a row anew that says something else, and the table where rows are missing', () => {
    const stale = written().replace('CRITEO株式会社', '別の会社');
    const { host, row } = show(fakeKotowari(), stale);
    expect(row('criteo').textContent).toContain('CRITEO株式会社');
    expect(host.textContent).not.toContain('別の会社');
    const some = show(fakeKotowari({ vendors: ['criteo', 'meta'] }), written());
    expect([...some.host.querySelectorAll('[data-partner]')]).toHaveLength(2);
    expect(queryAllByRole(some.host, 'switch')).toHaveLength(2);
  });

  it('marks the pages at partners that were opened, and counts them, on this device alone', async () => {
    const { host, row } = show();
    await press(getByRole(row('line'), 'link', { name: /止めるページ/ }));
    expect(row('line').textContent).toMatch(/\d{4}年\d+月\d+日に手続きページを開きました。/);
    expect(within(host).getByText(/のうち/).textContent).toBe(
      '12件のうち1件の手続きページを開きました',
    );
    const again = show();
    expect(again.row('line').textContent).toContain('手続きページを開きました。');
    await press(getByRole(again.host, 'button', { name: 'この記録を消す' }));
    expect(again.row('line').textContent).not.toContain('手続きページを開きました。');
    expect(localStorage.getItem('kotowari-visits')).toBeNull();
  });

  it('takes the columns and the purposes that its attributes name', () => {
    const { host } = show(fakeKotowari(), '', { columns: 'sent stop', purposes: 'analytics' });
    const fields = [...host.querySelectorAll<HTMLElement>('[data-field]')];
    expect(fields.map(({ dataset }) => dataset.field)).toEqual([
      'company',
      'service',
      'sent',
      'here',
      'there',
      'stops',
      'limits',
    ]);
    expect(host.querySelectorAll('[data-partner]')).toHaveLength(1);
  });

  it('has the shop’s own wordings, in the language of the page', () => {
    const kotowari = fakeKotowari({ messages: { on: 'はい', off: 'いいえ' } });
    const state = ({ host }: ReturnType<typeof show>) =>
      host.querySelector('.ktw-switch')?.textContent;
    expect(state(show(kotowari))).toBe('いいえ');
    expect(state(show(kotowari, '', {}, en))).toBe('Off');
  });

  it('speaks English with the English words, and of vendors of the shop’s own (R38)', () => {
    const own = { id: 'own', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };
    const { host, row } = show(fakeKotowari({ vendors: ['criteo', own] }), '', {}, en);
    expect(host.lang).toBe('en');
    expect(row('criteo').textContent).toContain('CRITEO K.K.');
    expect(row('own').textContent).toContain('This item has not been confirmed');
  });
});

describe('<kotowari-partners>', () => {
  it('is what stands in the page, and goes and comes with it', () => {
    document.body.innerHTML = '<kotowari-partners lang="ja"></kotowari-partners>';
    const source = vi.fn((locale: string, use: (pack: typeof ja) => void) =>
      use(locale === 'ja' ? ja : en),
    );
    definePartners(fakeKotowari(), source);
    definePartners(fakeKotowari(), source);
    const element = document.querySelector('kotowari-partners');
    expect(element?.querySelectorAll('[role=switch]')).toHaveLength(12);
    element?.remove();
    if (element) document.body.append(element);
    expect(element?.querySelectorAll('[role=switch]')).toHaveLength(12);
    expect(element?.querySelectorAll('.ktw-table')).toHaveLength(1);
    document.body.append(
      Object.assign(document.createElement('kotowari-partners'), { lang: 'en' }),
    );
    expect(document.body.lastElementChild?.textContent).toContain('Partner');
    expect(source.mock.calls.map(([locale]) => locale)).toEqual(['ja', 'ja', 'en']);
  });
});
