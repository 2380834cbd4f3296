// @vitest-environment node
import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { analyticsRow, listedPartners } from '../../../vendors/partners';
import { useHosts } from './someHosts';
import { useWorkplace } from './workplace';

const page =
  (title: string, type = 'text/html; charset=utf-8'): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': type }).end(`<title>${title}</title><p>x`);
const to =
  (url: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { Location: url }).end();

const slow: RequestListener = async (request, response) => {
  await wait(60);
  page('遅いページ')(request, response);
};

const { at, command, commandWith } = useWorkplace();
const { ask, asked, most } = useHosts({
  'https://good.test/': page(' よい\nページ '),
  'https://good.test/moved': to('/new', 301),
  'https://good.test/new': page('新しい所'),
  'https://good.test/gone': to('https://good.test/'),
  'https://good.test/circle': to('/circle'),
  'https://good.test/pdf': (_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF'),
  'https://good.test/no-head': (request, response) =>
    request.method === 'HEAD'
      ? response.writeHead(405).end()
      : page('HEADを知らない')(request, response),
  'https://good.test/sjis': (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=Shift_JIS' })
      .end(Buffer.from('3c7469746c653e93fa967b3c2f7469746c653e', 'hex')),
  'https://good.test/hangs': () => {},
  'http://plain.test/page': page('平文'),
  'https://plain.test/page': page('平文'),
  'http://up.test/page': to('https://up.test/page'),
  'https://up.test/page': page('上がる'),
  'http://old.test/page': page('古い'),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`https://host-${n % 4}.test/${n}`, slow]),
  ),
});

interface Found {
  url: string;
  uses: string[];
  status: number | null;
  redirects: string[];
  title: string;
  problem: string;
  notes: string[];
}

/** Checks links that a site lists as its rows. */
async function check(urls: readonly string[], ...options: string[]) {
  const path = at('site.json');
  const partners = urls.map((url, index) => ({
    id: `row-${index}`,
    url,
    name: 'x',
    vendor: 'own',
  }));
  const own = { id: 'own', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };
  writeFileSync(path, JSON.stringify({ vendors: [own], partners }));
  const outcome = await commandWith(ask, 'links', '--config', path, ...options);
  const found = (url: string): Found | undefined =>
    JSON.parse(outcome.output).find((link: Found) => link.url === url);
  return { ...outcome, found };
}

describe('kotowari links', () => {
  it('tells the answer and the title of a page, in any encoding (R39)', async () => {
    const urls = ['https://good.test/', 'https://good.test/sjis', 'https://good.test/pdf'];
    const { code, found } = await check(urls, '--json');
    expect(code).toBe(0);
    expect(found('https://good.test/')).toMatchObject({
      status: 200,
      title: 'よい ページ',
      problem: '',
    });
    expect(found('https://good.test/sjis')?.title).toBe('日本');
    expect(found('https://good.test/pdf')).toMatchObject({ status: 200, title: '' });
    expect(asked.filter((line) => line.includes('/pdf'))).toHaveLength(1);
  });

  it('follows redirects and tells them, and one that leads to the front page now', async () => {
    const { code, found } = await check(
      ['https://good.test/moved', 'https://good.test/gone'],
      '--json',
    );
    expect(code).toBe(0);
    expect(found('https://good.test/moved')).toMatchObject({
      redirects: ['https://good.test/new'],
      title: '新しい所',
      notes: [],
    });
    expect(found('https://good.test/gone')?.notes).toEqual(['it leads to the front page now']);
  });

  it('asks by GET where HEAD is not known', async () => {
    const { code, found } = await check(['https://good.test/no-head'], '--json');
    expect(code).toBe(0);
    expect(found('https://good.test/no-head')?.title).toBe('HEADを知らない');
  });

  it('tells plain http, and what the https form does', async () => {
    const urls = ['http://plain.test/page', 'http://up.test/page', 'http://old.test/page'];
    const { code, found } = await check(urls, '--json');
    expect(code).toBe(0);
    expect(urls.map((url) => found(url)?.notes)).toEqual([
      ['plain http; https://plain.test/page answers too'],
      ['plain http; it leads to its https form itself'],
      ['plain http; by https: the server answers 404'],
    ]);
  });

  it.each([
    ['https://good.test/nowhere', 'the server answers 404'],
    ['https://good.test/circle', 'it leads in a circle'],
    ['https://good.test/hangs', 'no answer in time'],
    ['https://closed.test/', 'the host refuses the connection'],
  ])('fails where %s leads to no page, and names why', async (url, problem) => {
    const { code, found } = await check([url, 'https://good.test/'], '--json', '--timeout', '0.3');
    expect(code).toBe(1);
    expect(found(url)?.problem).toBe(problem);
    expect(found('https://good.test/')?.problem).toBe('');
  });

  it('is polite: a bound for all, never two requests to one host, and a name of its own', async () => {
    const urls = Array.from({ length: 12 }, (_, n) => `https://host-${n % 4}.test/${n}`);
    await check(urls, '--parallel', '3');
    expect(most).toEqual({ together: 3, ofOneHost: 1 });
    expect(asked.every((line) => line.includes('kotowari-links'))).toBe(true);
  });

  it('prints a table that says who bears which link, and what to look at', async () => {
    const { output } = await check(['https://good.test/moved', 'http://plain.test/page']);
    expect(output).toMatch(/^200 {2}https:\/\/good\.test\/moved {2}row-0: listed\n {5}-> https:/);
    expect(output).toContain('新しい所');
    expect(output).toContain('2 links, 0 lead to no page, 1 lead on, 1 over plain http, 2 whose');
  });

  it('knows every link of the eleven rows and the ten vendors (R35, R39)', async () => {
    const { code, output } = await commandWith(ask, 'links', '--json', '--timeout', '1');
    const urls = JSON.parse(output).map(({ url }: Found) => url);
    expect(code).toBe(1);
    for (const { url, httpsUrl = url } of [analyticsRow, ...listedPartners]) {
      expect(urls).toContain(url);
      expect(urls).toContain(httpsUrl);
    }
    expect(urls).toContain('https://optout.tr.line.me/');
    expect(new Set(urls).size).toBe(urls.length);
    const { uses } = JSON.parse(output).find(({ url }: Found) => url.endsWith('privacy?hl=ja'));
    expect(uses).toEqual(['google-analytics: policy', 'google-ads: policy']);
  });

  it.each([
    [['--timeout', '0'], 'Write a number above 0'],
    [['--parallel', 'many'], 'Write a number above 0'],
    [['--config', 'nowhere.json'], 'nowhere.json: it cannot be read'],
  ])('ends with 2 on %j', async (options, words) => {
    const { code, errors } = await command('links', ...options);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });
});
