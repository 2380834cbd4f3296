import { expect, test } from 'vitest';
import { messages as en } from '../../src/locales/en';
import { messages as ja } from '../../src/locales/ja';

const places = (text: string) => (text.match(/{\w+}/g) ?? []).sort();
const keys = Object.keys(ja) as (keyof typeof ja)[];

test('every language has the keys and the places of the Japanese one, and no others (R38)', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(places(en[key]), key).toEqual(places(ja[key]));
});

test('the Japanese is Japanese, the English has none of it (R38)', () => {
  for (const key of keys) {
    expect(ja[key], key).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(en[key], key).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  }
});

test('no sentence is longer than fifty characters (R65)', () => {
  for (const key of keys) {
    for (const sentence of ja[key].split('。'))
      expect(sentence.length, key).toBeLessThanOrEqual(50);
  }
});

test('no word is used that a senior may not know, and Cookie is explained (R65)', () => {
  const jargon =
    /オプトアウト|オプトイン|トラッカー|トラッキング|サードパーティ|タグ|同意|リターゲティング/;
  for (const key of keys) expect(ja[key], key).not.toMatch(jargon);
  expect(ja.necessaryUse).toContain('ブラウザに残る小さな記録');
});

test('nothing is left vague by 等 or など (R35)', () => {
  for (const key of keys) expect(ja[key], key).not.toMatch(/等|など|その他|そのほか/);
});

test('nothing steers, rewards, or speaks of the law (R40, R47)', () => {
  const japanese = /おすすめ|推奨|お得|便利|快適|最適|特典|割引|ぜひ|残念|法律|法令|義務|認定|準拠/;
  const english =
    /recommend|better|best|enjoy|reward|discount|sorry|unfortunately|law|legal|comply|certif/i;
  for (const key of keys) {
    expect(ja[key], key).not.toMatch(japanese);
    expect(en[key], key).not.toMatch(english);
  }
});
