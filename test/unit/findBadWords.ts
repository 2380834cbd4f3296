/** What no text for a shopper may say, with what is wrong with it. */
const rules: Readonly<Record<'ja' | 'en', readonly (readonly [what: string, words: RegExp])[]>> = {
  ja: [
    ['vague (R36)', /等|その他|そのほか|など/],
    [
      'jargon without explanation (R65)',
      /オプトアウト|オプトイン|トラッカー|トラッキング|サードパーティ|ターゲティング|ユーザーエージェント|リターゲティング|コンバージョン|ハッシュ|同意|タグ(?!マネージャー)|識別子(?!）)|リマーケティング(?!.*（)|インプレッション(?!.*（)/,
    ],
    ['a claim of law or of a mark (R40)', /法律|法令|義務|認定|準拠|遵守|プライバシーマーク|JIAA/],
    ['steering (R47)', /おすすめ|推奨|お得|便利|快適|最適|特典|割引|ぜひ|残念/],
  ],
  en: [
    ['vague (R36)', /\betc\b|and so on|such as/i],
    [
      'jargon without explanation (R65)',
      /opt[ -]?out|tracker|tracking|third[ -]part|user agent|\bhash|retarget|remarket|conversion|targeted/i,
    ],
    ['a claim of law or of a mark (R40)', /\blaws?\b|legal|comply|complian|certif|oblig/i],
    ['steering (R47)', /recommend|\bbetter\b|\bbest\b|enjoy|reward|discount|sorry|unfortunately/i],
  ],
};

/** What is wrong with texts, a line for each finding. */
export function findBadWords(language: 'ja' | 'en', texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    rules[language].flatMap(([what, words]) => {
      const found = words.exec(text);
      return found ? [`${text}: ${what}: ${found[0]}`] : [];
    }),
  );
}
