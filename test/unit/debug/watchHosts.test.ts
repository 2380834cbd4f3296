import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { watchHosts } from '../../../src/debug/watchHosts';

afterEach(() => vi.unstubAllGlobals());

test('names each host once that the page contacts and the configuration declares as nobody’s (R45)', () => {
  const seen = contact(
    { vendors: ['criteo'], hosts: { 'trk.shop.example': 'criteo' } },
    'https://tags.stranger.example/a.js',
    'https://tags.stranger.example/b.gif',
    'https://dynamic.criteo.com/js/ld/ld.js',
    'https://trk.shop.example/x.js',
    'http://localhost:3000/kotowari.js',
    'http://img.localhost:3000/tea.png',
    'data:image/gif;base64,AAAA',
  );
  expect(seen).toEqual([
    'this page contacts tags.stranger.example, which is no vendor\'s. If a partner receives data there, write it into "vendors", or the host into "hosts".',
  ]);
});

test('says of a built-in vendor that is left out that nothing of it is held (R45)', () => {
  const seen = contact({ vendors: ['criteo'] }, 'https://connect.facebook.net/en_US/fbevents.js');
  expect(seen).toEqual([expect.stringContaining('Add "meta" to "vendors".')]);
});

test('stays silent where all are declared', () => {
  expect(contact({}, 'https://connect.facebook.net/en_US/fbevents.js')).toEqual([]);
});

/** What is reported of a page that contacts these addresses. */
function contact(config: Parameters<typeof readConfig>[0], ...addresses: string[]): string[] {
  const entries = addresses.map((name) => ({ name }));
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(private readonly use: (list: { getEntries(): object[] }) => void) {}
      observe() {
        this.use({ getEntries: () => entries });
      }
      disconnect() {}
    },
  );
  const sentences: string[] = [];
  watchHosts(readConfig(config), (sentence) => sentences.push(sentence));
  return sentences;
}
