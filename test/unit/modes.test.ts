import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config/readConfig';
import { decide } from '../../src/core/consent';
import { createStorage } from '../../src/core/storage';
import { createKotowari } from '../../src/createKotowari';
import type { Kotowari, UserConfig } from '../../src/types';
import { attributesOf, criteo, meta } from './gate/openGate';
import { useFreshPage } from './page';

useFreshPage();

/** The table of docs/modes.md: a column's name, a row's name, and the words where they meet. */
const [head = [], , ...rows] = readFileSync(
  join(import.meta.dirname, '../../docs/modes.md'),
  'utf8',
)
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const cells = rows.flatMap(([row = '', ...words]) =>
  words.map((words, index) => [head[index + 1] ?? '', row, words] as const),
);

/** What the site of a column has set, with the signal of its shopper's browser on or off. */
function open(
  column: string,
  user: UserConfig = {},
  isOn = column.endsWith('signal on'),
): Kotowari {
  vi.stubGlobal('navigator', { globalPrivacyControl: isOn });
  return createKotowari(settings(column, user));
}

function settings(column: string, user: UserConfig = {}): UserConfig {
  const mode = column.startsWith('opt-in') ? 'opt-in' : 'opt-out';
  return { mode, vendors: ['google-analytics', 'criteo'], ...user };
}

/** Has the shopper choose on a page before this one. */
function choseBefore(column: string, allowed: boolean, isOn = column.endsWith('signal on')): void {
  const config = readConfig(settings(column));
  createStorage(config).write(decide(config, 'notice', () => allowed, isOn));
}

/** What has happened, by the beginning of a row's name, up to the page that is looked at. */
const times: Record<string, (column: string, user: UserConfig) => Kotowari> = {
  before: open,
  'at allow all': (column) => {
    const kotowari = open(column);
    kotowari.acceptAll('notice');
    return kotowari;
  },
  'at refuse all': (column) => {
    const kotowari = open(column);
    kotowari.rejectAll('notice');
    return kotowari;
  },
  'after allow all, next page': (column) => {
    choseBefore(column, true);
    return open(column);
  },
  'after refuse all, next page': (column) => {
    choseBefore(column, false);
    return open(column);
  },
  'after a withdrawal': (column) => {
    choseBefore(column, true);
    const kotowari = open(column);
    kotowari.withdraw();
    return kotowari;
  },
  'after allow all without the signal': (column) => {
    choseBefore(column, true, false);
    return open(column);
  },
  'after allow all, a vendor for advertising is added': (column) => {
    choseBefore(column, true);
    return open(column, { vendors: ['google-analytics', 'criteo', 'meta'] });
  },
  'after allow all, a vendor is taken away': (column) => {
    choseBefore(column, true);
    return open(column, { vendors: ['google-analytics'] });
  },
  'after allow all, a new policy version': (column) => {
    choseBefore(column, true);
    return open(column, { policy: { version: '2' } });
  },
  'after refuse all, a new policy version': (column) => {
    choseBefore(column, false);
    return open(column, { policy: { version: '2' } });
  },
};

/** What is looked at, by the end of a row's name, in the words of the table. */
const looks: Record<string, (kotowari: Kotowari) => string> = {
  'a tag for analytics': () => tag('https://www.google-analytics.com/analytics.js'),
  'a tag for advertising': () => tag(criteo),
  'the tag of the new one': () => tag(meta),
  'the notice': notice,
  'the notice, with `notice.show: "banner"`': notice,
  'the notice, with `notice.show: "link"`': notice,
  'the choice that is kept': () => document.cookie || (localStorage.getItem('kotowari') ?? 'none'),
  'the records': (kotowari) =>
    kotowari
      .records()
      .map(({ how }) => how)
      .join(', ') || 'none',
};

/** Whether a script that page code makes may load. */
function tag(src: string): string {
  const script = Object.assign(document.createElement('script'), { src });
  document.head.append(script);
  return attributesOf(script).type === 'text/plain' ? 'held' : 'runs';
}

function notice({ view }: Kotowari): string {
  return view.get() === 'notice' ? 'shown' : 'not shown';
}

describe('the modes, as docs/modes.md tells them (R25, R27, R42)', () => {
  it.each(cells)('%s: %s: %s', (column, row, words) => {
    const [, time = '', look = ''] = /^(.*?): (.*)$/.exec(row) ?? [];
    const show = /"(banner|link)"/.exec(row)?.[1] as 'banner' | 'link' | undefined;
    const kotowari = times[time]?.(column, show ? { notice: { show } } : {});
    expect(kotowari && looks[look]?.(kotowari)).toBe(words);
  });

  it('are told in a table of four columns, each cell of which is looked at', () => {
    expect(head).toEqual(['what', 'opt-in', 'opt-in, signal on', 'opt-out', 'opt-out, signal on']);
    expect(cells).toHaveLength(rows.length * 4);
    expect(rows.length).toBeGreaterThan(20);
  });
});
