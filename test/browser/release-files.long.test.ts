import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { allowAll, notice } from './choices';
import { useSite } from './harness';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the files of a release, as in a time zone, and gives what was said of them. */
function release(out: string, zone: string): string {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const said = execFileSync(
    'sh',
    ['-c', '"$0" "$@" 2>&1', tsx, 'scripts/release.ts', '--dry', '--out', out],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  return said;
}

describe('the files of a release (issue 19)', () => {
  const site = useSite({ preloadScanner: false });
  const folder = mkdtempSync(join(tmpdir(), 'kotowari-release-'));
  const at = (...names: string[]) => join(folder, ...names);
  let said = '';
  let zip: Unzipped = {};

  beforeAll(() => {
    said = release(at('first'), 'UTC');
    zip = unzipSync(readFileSync(at('first', `kotowari-${version}.zip`)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are a tarball, a ready folder, its hashes and what has changed', () => {
    expect(readdirSync(at('first')).sort()).toEqual([
      'CHANGES.md',
      `kotowari-${version}.integrity.txt`,
      `kotowari-${version}.tgz`,
      `kotowari-${version}.zip`,
    ]);
    expect(readFileSync(at('first/CHANGES.md'), 'utf8')).not.toMatch(/^## /m);
    expect(said).toContain('package.json: repository, homepage, bugs missing.');
  });

  test('have the same bytes when they are made again, elsewhere', () => {
    release(at('second'), 'Asia/Tokyo');
    for (const name of readdirSync(at('first'))) {
      expect(readFileSync(at('second', name)).equals(readFileSync(at('first', name))), name).toBe(
        true,
      );
    }
  });

  test('are published by the command of the workflow, which npm takes for a file', () => {
    const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
    const [, command = ''] = /run: (npm publish .*)/.exec(workflow) ?? [];
    cpSync(at('first'), at('workflow/release'), { recursive: true });
    const dry = `${command.replace('--provenance', '')} --dry-run --offline 2>&1`;
    const output = execFileSync('sh', ['-c', dry], { cwd: at('workflow'), encoding: 'utf8' });
    expect(command).toContain('--provenance');
    expect(output).toContain(`+ kotowari@${version}`);
  });

  test('have in the ready folder all that a page needs, with the hashes that are listed', () => {
    const listed = readFileSync(at('first', `kotowari-${version}.integrity.txt`), 'utf8');
    const names = Object.keys(zip).map((name) => name.replace('kotowari/', ''));
    expect(listed.match(/\S+$/gm)).toEqual(names.filter((name) => name !== 'README.txt').sort());
    expect(strFromU8(zip['kotowari/README.txt'] ?? new Uint8Array())).toContain(
      '<script src="/kotowari/kotowari.js"></script>',
    );
  });

  test('hold, ask and release on a page, with the ready folder alone', async () => {
    const page = `<!doctype html><html lang="ja"><script src="/ready/kotowari/kotowari.js"></script>
<script async src="https://dynamic.criteo.com/js/ld/ld.js?a=1"></script><body>お店`;
    const visit = await site.visit('/ready.html', {
      context: { permissions: ['local-network-access'] },
      before: async (each) => {
        await each.route('**/ready.html', (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
        );
        await each.route('**/ready/**', (route) => {
          const name = new URL(route.request().url()).pathname.replace('/ready/', '');
          return route.fulfill({
            contentType: 'text/javascript; charset=utf-8',
            body: Buffer.from(zip[name] ?? []),
          });
        });
      },
    });
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    await visit.settle();
    expect(visit.sent('criteo')).toEqual([]);
    await allowAll(visit.page);
    await expect.poll(() => visit.ran()).toContain('ld.js');
    expect(visit.errors).toEqual([]);
  });
});
