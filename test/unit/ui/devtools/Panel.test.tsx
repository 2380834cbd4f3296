import '../platform';
import { fireEvent, render, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DevTools } from '../../../../src/ui/devtools/DevTools';
import type { Snapshot } from '../../../../src/ui/devtools/takeSnapshot';
import { en } from '../../../../src/ui/devtools/words.en';
import { fakeKotowari } from '../fake-kotowari';

const empty: Snapshot = { requests: [], signals: [], stored: [], checks: [] };

const request = {
  fate: 'held',
  vendors: ['criteo'],
  kind: 'script',
  url: 'https://dynamic.criteo.com/js/ld/ld.js?a=1',
  at: 1234,
  element: null,
} as const;

const show = (snapshot: Partial<Snapshot> = {}, kotowari = fakeKotowari(), isOpen = true) => ({
  kotowari,
  ...render(
    <DevTools {...{ kotowari, isOpen }} words={en} look={() => ({ ...empty, ...snapshot })} />,
  ),
});

afterEach(() => vi.useRealTimers());

test('is a button until it is opened, and again once it is closed', () => {
  const { getByRole, queryByRole } = show({}, fakeKotowari(), false);
  fireEvent.click(getByRole('button', { name: 'Open Kotowari DevTools' }));
  expect(getByRole('region', { name: 'Kotowari DevTools' }).localName).toBe('section');
  fireEvent.click(getByRole('button', { name: 'Close' }));
  expect(queryByRole('region')).toBeNull();
});

test('has five tabs, one stop for the keyboard, and arrows between them', () => {
  const { getAllByRole, getByRole } = show();
  const names = () => getAllByRole('tab').map(({ textContent }) => textContent);
  expect(names()).toEqual(['Requests', 'Consent', 'Signals', 'Storage', 'Checks']);
  expect(getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  fireEvent.keyDown(getByRole('tab', { name: 'Requests' }), { key: 'ArrowLeft' });
  const last = getByRole('tab', { name: 'Checks', selected: true });
  expect(document.activeElement).toBe(last);
  fireEvent.keyDown(last, { key: 'ArrowRight' });
  expect(getByRole('tabpanel', { name: 'Requests' }).id).toBe('shown');
});

test('lists what became of each request, whose it is and when it was', () => {
  const { getByRole } = show({ requests: [request] });
  const [, row] = within(getByRole('table')).getAllByRole('row');
  const cells = within(row as HTMLElement).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'criteoscript, 1.23 s',
    'held: it waits for the choice',
    'https://dynamic.criteo.com/js/ld/ld.js?a=1',
  ]);
});

test('of very many requests it shows the last ones, and says so', () => {
  const requests = Array.from({ length: 201 }, (_, at) => ({ ...request, at }));
  const { getByRole, getByText } = show({ requests });
  expect(within(getByRole('table')).getAllByRole('row')).toHaveLength(201);
  expect(getByText('Only the last 200 are shown. Save as JSON for all.').localName).toBe('p');
});

test('points at a tag in the page that can be seen', () => {
  const element = document.createElement('iframe');
  element.getClientRects = () => [new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList;
  element.scrollIntoView = vi.fn();
  const { getByRole } = show({ requests: [{ ...request, kind: 'iframe', element }] });
  fireEvent.click(getByRole('button', { name: 'Show in the page' }));
  expect(element.scrollIntoView).toHaveBeenCalledOnce();
});

test('tells the choice, and changes one vendor for a try', () => {
  const kotowari = fakeKotowari({ vendors: ['criteo', 'meta'] });
  const { getByRole, getByText } = show({}, kotowari);
  fireEvent.click(getByRole('tab', { name: 'Consent' }));
  expect(getByText('No choice has been made yet.').localName).toBe('p');
  fireEvent.click(getByRole('button', { name: 'Allow: criteo' }));
  expect(kotowari.calls).toEqual(['update api']);
  expect(getByRole('button', { name: 'Refuse: criteo' }).textContent).toBe('Refuse');
  expect(getByText(/^Decided: 2026-11-01/).textContent).toContain('(api)');
});

test('tells which signals went to whom, and what is stored and whose it is', () => {
  const { getByRole } = show({
    signals: [{ to: 'Google', what: 'default', says: 'ad_storage: denied' }],
    stored: [
      { place: 'cookie', name: '_fbp', vendors: ['meta'] },
      { place: 'cookie', name: 'basket', vendors: [] },
    ],
  } as Partial<Snapshot>);
  fireEvent.click(getByRole('tab', { name: 'Signals' }));
  expect(getByRole('cell', { name: 'ad_storage: denied' }).localName).toBe('td');
  fireEvent.click(getByRole('tab', { name: 'Storage' }));
  expect(getByRole('cell', { name: 'meta (goes at a refusal)' }).localName).toBe('td');
  expect(getByRole('cell', { name: 'nobody’s that is declared: it stays' }).localName).toBe('td');
});

test('says what to mend by topic, with what to write, and that there is nothing to mend', () => {
  const advice = 'This page contacts a.example.';
  const { getByRole, getByText } = show({
    checks: [{ topic: 'hosts', advice, code: '"hosts": {}' }],
  });
  fireEvent.click(getByRole('tab', { name: 'Checks' }));
  expect(getByRole('heading', { name: 'Undeclared hosts', level: 3 }).localName).toBe('h3');
  expect(within(getByRole('listitem')).getByText('"hosts": {}').localName).toBe('code');
  expect(getByText(advice, { exact: false }).localName).toBe('li');
});

test('an empty part says so in words', () => {
  const { getByRole, getByText } = show();
  expect(getByText('Nothing here.').localName).toBe('p');
  fireEvent.click(getByRole('tab', { name: 'Checks' }));
  expect(getByText('Nothing to mend was found on this page.').localName).toBe('p');
});

test('looks again once a second, so that what comes later is seen', async () => {
  vi.useFakeTimers();
  const kotowari = fakeKotowari();
  let requests: Snapshot['requests'] = [];
  const look = () => ({ ...empty, requests });
  const { findByText } = render(<DevTools {...{ kotowari, look }} words={en} isOpen />);
  requests = [request];
  await vi.advanceTimersByTimeAsync(1500);
  vi.useRealTimers();
  expect((await findByText('criteo')).localName).toBe('strong');
});
