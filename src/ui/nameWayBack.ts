import { RegExp } from '../lib/natives';

/** By the beginning of a language tag: what the button in the footer says. The last one is for all others. */
const names = [
  ['ja', '広告とデータの設定'],
  ['ko', '광고 및 데이터 설정'],
  ['ar', 'إعدادات الإعلانات والبيانات'],
  ['zh-(hant|tw|hk|mo)', '廣告與資料設定'],
  ['zh', '广告与数据设置'],
  ['', 'Ads and data settings'],
] as const;

/** What the button that leads back to the preferences says in a language. */
export function nameWayBack(locale: string): string {
  return names.find(([tag]) => RegExp(`^${tag}`, 'i').test(locale))?.[1] ?? '';
}
