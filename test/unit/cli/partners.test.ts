// @vitest-environment node
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyticsRow, listedPartners } from '../../../vendors/partners';
import { listedRows } from '../../fixtures/listed-rows';
import { useWorkplace } from './workplace';

const { at, command } = useWorkplace();

const own = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  cookies: ['_shop_*'],
  disclosure: {
    policyUrl: 'https://ads.example/privacy',
    optOutUrl: 'https://ads.example/stop',
    needsLogin: false,
    stops: 'use',
    ja: {
      company: '株式会社例',
      service: '例の広告',
      sent: ['ご覧になったページのアドレス（URL）', '<日時>'],
      shopPurpose: '広告をお届けするため',
      vendorPurpose: 'unknown',
    },
  },
};

function config(content: object): string {
  writeFileSync(at('site.json'), JSON.stringify(content));
  return at('site.json');
}

/** Writes the partners of a configuration, in Japanese if nothing else is said. */
const write = (content: object, ...options: string[]) =>
  command('partners', '--config', config(content), ...options);

describe('kotowari partners', () => {
  it('writes the eleven rows with names and links to the letter, in order (R35)', async () => {
    const { code, output } = await command('partners', '--format', 'json');
    expect(code).toBe(0);
    const rows = JSON.parse(output).partners;
    expect(rows.map(({ name, url }: { name: string; url: string }) => ({ name, url }))).toEqual([
      ...listedRows,
    ]);
  });

  it('says in HTML every item of R35 of each partner, and of no other', async () => {
    const { output } = await command('partners', '--parts', 'table');
    for (const { id, name, url } of [analyticsRow, ...listedPartners]) {
      const row = rowOf(output, id);
      expect(row).toContain(`>${name}</bdi>`);
      expect(row).toContain(url.replaceAll('&', '&amp;'));
      for (const term of [
        '今の会社名',
        'サービス',
        '送られる情報',
        '当店の目的',
        '提携企業の目的',
        '当店での止め方',
        '提携企業のページでの止め方',
        '提携企業のページで止まるもの',
        '提携企業のページで止めるときの注意',
        'プライバシーポリシー',
      ]) {
        expect(row, `${id}: ${term}`).toContain(term);
      }
      expect(row.match(/<li>/g)?.length).toBeGreaterThan(1);
    }
    expect(output.match(/data-partner=/g)).toHaveLength(12);
    expect(output).toContain('提携企業での情報の扱いは、それぞれの会社の定めによります。');
    expect(rowOf(output, 'google-llc')).toContain('上の「Google」と同じ会社です');
    expect(rowOf(output, 'line')).toContain('LINEヤフー株式会社');
  });

  it('has the parts of a terms page, of which each can be left out', async () => {
    const all = await command('partners');
    const headings = all.output.match(/<h2>.*<\/h2>/g);
    expect(headings).toEqual([
      '<h2>Cookie（クッキー）と、ブラウザーに残る記録</h2>',
      '<h2>アクセスの記録とGoogleアナリティクス</h2>',
      '<h2>ほかのサイトへのリンク</h2>',
      '<h2>お客様の関心に合わせた広告</h2>',
      '<h2>情報の扱いについて</h2>',
    ]);
    const some = await command('partners', '--parts', 'links,table', '--level', '3');
    expect(some.output.match(/<h\d>.*<\/h\d>/g)).toEqual(['<h3>ほかのサイトへのリンク</h3>']);
    const plain = await command('partners', '--parts', 'logs');
    expect(plain.output).not.toContain('リマーケティング');
    expect(all.output).toContain('リマーケティング リスト（');
  });

  it('tells what each vendor keeps, how long, and what nobody knows', async () => {
    const { output } = await command('partners', '--parts', 'cookies', '--format', 'markdown');
    expect(output).toContain('| Googleアナリティクス | `_ga`、`__utma` | 当店 | 2年 |');
    expect(output).toContain('`_uetmsclkid` | 当店 | この項目は未確認です |');
    expect(output).toContain('| `fr` | facebook.com | 90日 |');
    expect(output).toContain('`snexid`で始まる名前（Cookieではない記録） | 当店 |');
    expect(output).toContain('| 当店 | `__Host-kotowari` | 当店 | 180日 |');
    expect(output).toContain('| 当店 | `kotowari`で始まる名前（Cookieではない記録） |');
    const shared = await write({ storage: { domain: 'auto', days: 90 } });
    expect(shared.output).toMatch(/<code>__Secure-kotowari<\/code>[\s\S]*90日/);
  });

  it('says what the shop alone knows, where it is said', async () => {
    const shop = { name: 'つむぎ堂', contact: '0120-000-000（10時から17時）', retention: '13か月' };
    const { output } = await write({ shop });
    expect(output).toContain('お問い合わせ：つむぎ堂 0120-000-000（10時から17時）');
    expect(output).toContain('この記録を残す期間：13か月');
    const without = await write({});
    expect(without.output).not.toMatch(/お問い合わせ|この記録を残す期間|undefined/);
  });

  it('says that tools wait, or run, only where the configuration makes it so', async () => {
    const waits = '許可していただくまで、提携企業のしくみは動きません。';
    const runs = '止めていただくまで、提携企業のしくみは動きます。';
    for (const [content, sentence] of [
      [{}, waits],
      [{ mode: 'opt-out' }, runs],
      [{ mode: { default: 'opt-in', regions: { JP: 'opt-out' } } }, ''],
      [{ google: { consentMode: 'advanced' } }, ''],
      [{ google: { tagManager: 'run' } }, ''],
      [{ meta: { early: 'drop' } }, ''],
    ] as const) {
      const { output } = await write(content);
      expect([waits, runs].filter((each) => output.includes(each)).join()).toBe(sentence);
    }
  });

  it('writes vendors of the shop’s own, and lets nothing of them be markup', async () => {
    const { output } = await write({ vendors: [own] });
    expect(rowOf(output, 'shop-ads')).toContain('<li>&lt;日時&gt;</li>');
    expect(rowOf(output, 'shop-ads')).toContain('この項目は未確認です');
    expect(output).not.toContain('<日時>');
    expect(output).not.toContain('アクセスの記録とGoogleアナリティクスの');
    expect(output).not.toContain('Google LLCに送られます');
  });

  it('writes English for an English page, and where it is asked to', async () => {
    for (const { output } of [
      await write({ locale: 'en-US' }),
      await command('partners', '--lang', 'en'),
    ]) {
      expect(output).toContain('<kotowari-partners lang="en">');
      expect(output).toContain('LY Corporation (LINEヤフー株式会社)');
      expect(output).not.toContain('送られる情報');
    }
  });

  it('has the shop’s own wordings, in the language that they are in', async () => {
    const content = { messages: { listedLink: '店の案内', allowAll: '全部' } };
    const own = await write(content, '--parts', 'table');
    expect(own.output).toContain('>店の案内（別のページが開きます）<');
    expect(own.output).not.toContain('説明のページ');
    const english = await write(content, '--parts', 'table', '--lang', 'en');
    expect(english.output).not.toContain('店の案内');
  });

  it('takes the columns and the purposes that are wanted', async () => {
    const { output } = await command(
      'partners',
      ...['--columns', 'stop', '--purposes', 'analytics', '--parts', 'table'],
    );
    expect(output).toContain('<kotowari-partners lang="ja" columns="stop" purposes="analytics">');
    expect(output.match(/data-partner="[^"]*"/g)).toEqual(['data-partner="google-analytics"']);
    expect(output).not.toMatch(/data-field="sent"|ktw-common/);
  });

  it('writes CSV that Excel reads as Japanese, and takes no name for a formula', async () => {
    const partners = [{ id: 'row', name: '=1+1', url: 'https://ads.example/', vendor: 'shop-ads' }];
    const { output } = await write({ vendors: [own], partners }, '--format', 'csv', '--bom');
    expect(output.startsWith('\uFEFFid,提携企業,')).toBe(true);
    expect(output).toContain(",'=1+1,株式会社例,");
    expect(output).toContain('"ご覧になったページのアドレス（URL）\n<日時>"');
    expect(output).toContain('"https://ads.example/stop\nhttps://ads.example/"');
    const all = await command('partners', '--format', 'csv');
    expect(all.output.match(/\r\n/g)).toHaveLength(13);
  });

  it('writes Markdown in which names stay names', async () => {
    const { output } = await command('partners', '--format', 'markdown');
    expect(output).toContain('### Meta Platforms, Inc.');
    expect(output).toContain('Cookie「\\_fbp」「\\_fbc」');
    expect(output).toContain('](<https://optout.tr.line.me/>)');
  });

  it('writes JSON that says of each vendor what it keeps and when its pages were read', async () => {
    const { output } = await command('partners', '--format', 'json');
    const criteo = JSON.parse(output).partners.find(({ id }: { id: string }) => id === 'criteo');
    expect(criteo).toMatchObject({ checkedOn: 'unknown', stops: 'use' });
    expect(criteo.kept[0]).toEqual({ name: 'cto_bundle', life: '13 months', use: 'browser' });
  });

  it('writes a file as a whole, and leaves one that it cannot write as it is', async () => {
    const page = at('terms.html');
    expect(await command('partners', '--output', page)).toMatchObject({ code: 0, output: '' });
    expect(readFileSync(page, 'utf8')).toContain('data-partner="criteo"');
    const nowhere = at('no-folder', 'terms.html');
    const { code, errors } = await command('partners', '--output', nowhere);
    expect(code).toBe(3);
    expect(errors).toContain(`${nowhere}: it cannot be written`);
    expect(readdirSync(at())).toEqual(['terms.html']);
  });

  it('names what a vendor of the shop’s own leaves out, and writes nothing (R36)', async () => {
    const { disclosure, ...bare } = own;
    const { ja, ...facts } = disclosure;
    const some = { ...facts, optOutUrl: '', ja: { ...ja, sent: [] } };
    const partners = [{ id: 'row', name: '例', vendor: 'shop-ads' }];
    const content = { vendors: [{ ...bare, disclosure: some }], partners };
    const { code, output, errors } = await write(content, '--output', at('terms.html'));
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(existsSync(at('terms.html'))).toBe(false);
    const path = at('site.json');
    expect(errors.split('\n')).toEqual([
      `${path}: vendors[0].disclosure.optOutUrl: of "shop-ads" it is not said. Write the address of the page to refuse there, or "unknown" where nobody can say.`,
      `${path}: vendors[0].disclosure.ja.sent: of "shop-ads" it is not said. Write a list of what is sent, one thing an entry.`,
      `${path}: partners[0].url: the partner "row" has no link. Write the link as the shop lists it.`,
      '',
    ]);
    const open = { ...own, disclosure: { ...disclosure, ja: { ...ja, sent: ['日時等'] } } };
    const vague = await write({ vendors: [open] });
    expect(vague.code).toBe(0);
    expect(vague.errors).toBe(
      `${path}: vendors[0].disclosure.ja.sent[0]: "等" leaves open what is meant. Name it.\n`,
    );
    const anyway = await write({ vendors: [bare] }, '--allow-unknown');
    expect(anyway.code).toBe(0);
    expect(anyway.output.match(/この項目は未確認です/g)?.length).toBeGreaterThan(6);
  });

  it.each([
    [['--format', 'pdf'], 'Allowed choices are html, markdown, json, csv'],
    [['--parts', 'cookies,cake'], '"cake" is none of: cookies, logs'],
    [['--columns', 'cake'], '"cake" is none of: sent, purpose, stop, policy'],
    [['--level', '9'], 'Write a number from 1 to 5'],
    [['--config', 'nowhere.json'], 'nowhere.json: it cannot be read'],
  ])('ends with 2 on %j', async (options, words) => {
    const { code, errors, output } = await command('partners', ...options);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
  });

  it('ends with 2 on a broken configuration, and names it', async () => {
    writeFileSync(at('site.json'), '{ "shop": ');
    const { code, errors } = await command('partners', '--config', at('site.json'));
    expect(code).toBe(2);
    expect(errors).toMatch(/site\.json: .*JSON/);
    const wrong = await write({ shop: { contact: 120 } });
    expect(wrong.errors).toContain('shop.contact: expected a text in quotation marks');
  });
});

describe('kotowari partners --check', () => {
  /** A page of the shop, with the section in it as it was written, or changed since. */
  async function check(change: (html: string) => string, content: object = {}) {
    const { output } = await write({});
    const page = `<!doctype html>\n<title>規約</title>\n<main>\n${output}</main>\n`;
    writeFileSync(at('terms.html'), change(page));
    const outcome = await write(content, '--check', at('terms.html'));
    return { ...outcome, output: outcome.output.replaceAll(at('terms.html'), 'terms.html') };
  }

  it('is content with what it has written, in markup of the shop’s own as well', async () => {
    expect(await check((html) => html)).toMatchObject({ code: 0, output: '' });
    const other = (html: string) =>
      html.replace(/<(\/?)(dl|dt|dd|span)\b[^>]*>/g, '<$1div>').replaceAll('。', '。\n');
    expect(await check(other)).toMatchObject({ code: 0, output: '' });
  });

  it('names the row, the line and the words that a page lacks', async () => {
    const { code, output } = await check((html) =>
      html
        .replace(/(data-partner="criteo"[\s\S]*?)<li>ご覧になった商品[^<]*<\/li>/, '$1')
        .replace('https://optout.tr.line.me/', 'https://elsewhere.example/'),
    );
    expect(code).toBe(1);
    expect(output).toMatch(/^terms\.html:\d+: criteo: the page does not say: ご覧になった商品、/m);
    expect(output).toMatch(/: line: the page has no such link: https:\/\/optout\.tr\.line\.me\/$/m);
    expect(output).toMatch(/: line: the configuration has no such link: https:\/\/elsewhere/m);
    expect(output.trim().split('\n')).toHaveLength(3);
  });

  it('names a partner that is on the page alone, or in the configuration alone', async () => {
    const { code, output } = await check((html) => html, {
      vendors: ['google-analytics', 'criteo', own],
    });
    expect(code).toBe(1);
    expect(output).toMatch(/: microad: the configuration has no such partner$/m);
    expect(output).toMatch(/: shop-ads: the page does not name it: 例の広告$/m);
    expect(output).not.toContain(': criteo:');
  });

  it('names a row that says more, and a sentence round the table that has changed', async () => {
    const { output } = await check((html) =>
      html
        .replace(/(<li>画面の大きさ[^<]*<\/li>)/, '$1<li>お名前</li>')
        .replace('<li>ご覧になった日時</li>', '')
        .replace('止め方は、次の2つです。', '止められません。'),
    );
    expect(output).toMatch(/: google-analytics: the row says more than the configuration$/m);
    expect(output).toContain('terms.html:1: the page does not say: 止め方は、次の2つです。');
    expect(output).toContain('terms.html:1: the page does not say: ご覧になった日時');
  });

  it('tells of a page that has nothing of it by a line for each partner, and one for the rest', async () => {
    const { code, output } = await check(() => '<!doctype html><title>規約</title><p>お店');
    const lines = output.trim().split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('the page does not name it'))).toHaveLength(12);
    expect(output).toContain('the page has nothing of what stands round the table. Put in what');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThan(20);
  });

  it('asks nothing of a table that shows the configuration itself', async () => {
    const live = (html: string) =>
      html.replace(/(<kotowari-partners[^>]*>)[\s\S]*(<\/kotowari-partners>)/, '$1$2');
    expect(await check(live)).toMatchObject({ code: 0, output: '' });
  });

  it('tells of a page that cannot be read', async () => {
    const { code, errors } = await write({}, '--check', at('nowhere.html'));
    expect(code).toBe(3);
    expect(errors).toContain('nowhere.html: there is no such file');
  });
});

function rowOf(html: string, id: string): string {
  const start = html.indexOf(`data-partner="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('</dl>', start));
}
