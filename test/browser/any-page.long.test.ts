import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import { watchPage } from '../vectors/any-page/watchPage';
import { writePageTable } from '../vectors/any-page/writePageTable';

describe('the table of a page of one’s own', () => {
  let site: Site;
  let shop: string;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    shop = `http://shop.localhost:${site.port}`;
  });
  afterAll(() => site?.close());

  it('counts what is asked for in each state, by vendor (R85, R88)', async () => {
    const rows = await watchPage(`${shop}/marked.html`);
    const seen = rows.filter(({ counts }) => counts.before + counts.refused > 0);
    const line = rows.find(({ request }) => request.includes('tr.line.me'));
    expect(seen).toEqual([]);
    expect(line).toMatchObject({ vendor: 'line', counts: { without: 0, allowed: 1 } });
    expect(writePageTable(rows)).toMatch(/^\| vendor +\| request +\| without Kotowari/);
  }, 90_000);

  it('says in words what is wrong with an address', async () => {
    await expect(watchPage('shop.example.co.jp')).rejects.toThrow('Write it whole: https://');
    await expect(watchPage('file:///etc/hosts')).rejects.toThrow('is not the address of a page');
    await expect(watchPage(`${shop}/nowhere`)).rejects.toThrow('answers 404');
    await expect(watchPage(`${shop}/?kotowari=off`)).rejects.toThrow('There is no Kotowari on');
    await expect(watchPage('http://127.0.0.1:9/')).rejects.toThrow('cannot be opened');
  }, 60_000);
});
