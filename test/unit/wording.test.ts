// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { messages as enMessages } from '../../src/locales/en';
import { messages as jaMessages } from '../../src/locales/ja';
import * as en from '../../src/partners/words.en';
import * as ja from '../../src/partners/words.ja';
import { wayBackWords } from '../../src/ui/way-back/wayBackWords';
import * as vendors from '../../vendors/index';
import { findBadWords } from './findBadWords';
import { lintJapanese } from './lintJapanese';

/** Every text that a shopper may read, by the place that it stands in. */
function textsIn(language: 'ja' | 'en'): [place: string, texts: string[]][] {
  const words = language === 'ja' ? ja : en;
  const messages = language === 'ja' ? jaMessages : enMessages;
  const flat = (texts: object): string[] => Object.values(texts).flat();
  return [
    ...Object.values(vendors).map((vendor): [string, string[]] => [
      vendor.rules.id,
      flat(vendor[language]),
    ]),
    ['the notice and the list', flat(messages)],
    ['the table of partners', flat(words.tableWords)],
    ['the terms page', flat(words.sectionWords)],
    ['what is kept', [...flat(words.useWords), ...flat(words.lifeWords)]],
  ];
}

describe('what a shopper reads', () => {
  it.each([...textsIn('ja'), ...textsIn('en')])(
    'is neither vague nor jargon, claims no law, and steers nobody: %s (R36, R40, R47, R65)',
    (_, texts) => {
      const isJapanese = /[ぁ-ん]/.test(texts.join());
      expect(findBadWords(isJapanese ? 'ja' : 'en', texts)).toEqual([]);
    },
  );

  it.each(textsIn('ja'))('is in sentences of at most fifty characters: %s (R65)', (_, texts) => {
    // The way through an app is one chain of names, and what stands in brackets explains.
    const sentences = texts
      .flatMap((text) => text.split('。'))
      .filter((sentence) => !sentence.includes('→'))
      .map((sentence) => sentence.replace(/（[^）]*）/g, ''));
    expect(sentences.filter((sentence) => [...sentence].length > 50)).toEqual([]);
  });

  it.each(textsIn('ja'))(
    'passes the rules of textlint for Japanese: %s (R65)',
    async (_, texts) => {
      expect(await lintJapanese(texts)).toEqual([]);
    },
  );

  it('names the way to the settings as the button in the footer does', () => {
    for (const [locale, { sectionWords, tableWords }] of [
      ['ja', ja],
      ['en', en],
    ] as const) {
      const { name } = wayBackWords(locale);
      expect(tableWords.hereHow).toContain(name);
      for (const key of ['analyticsHere', 'advertisingStop', 'wayBack'] as const) {
        expect(sectionWords[key]).toContain(name);
      }
    }
  });

  it('explains the words that it cannot do without where they come first (R65)', () => {
    const page = Object.values(ja.sectionWords).flat().join('\n');
    expect(page).toMatch(/Cookieは、お使いのブラウザーに残る小さな記録です/);
    expect(page).toMatch(/IPアドレスは、インターネットの接続元の番号です/);
  });
});

describe('the rules of wording', () => {
  it.each([
    ['ja', '氏名、住所等', 'vague'],
    ['ja', 'オプトアウトできます', 'jargon'],
    ['ja', '法律により必要です', 'a claim of law'],
    ['ja', 'リマーケティングに使います', 'jargon'],
    ['ja', 'より便利にお使いいただけます', 'steering'],
    ['en', 'Cookies, pixels etc', 'vague'],
    ['en', 'Required by law', 'a claim of law'],
  ] as const)('would find it in %s: %s', (language, text, what) => {
    expect(findBadWords(language, [text]).join()).toContain(what);
  });

  it('would find what textlint finds', async () => {
    const found = await lintJapanese(['私が彼が来たことが嬉しいです。', '食べれます。']);
    expect(found.join('\n')).toContain('no-doubled-joshi');
    expect(found.join('\n')).toContain('no-dropping-the-ra');
  });
});
