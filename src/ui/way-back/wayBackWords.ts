import { RegExp } from '../../lib/natives';

/**
 * By the beginning of a language tag: what the button says that leads back to the preferences, and what it says where
 * they cannot be had. The last one is for all others.
 */
const words = [
  ['ja', '広告とデータの設定', '今は開けません。もう一度押してください。'],
  ['ko', '광고 및 데이터 설정', '지금은 열 수 없습니다. 다시 눌러 주세요.'],
  ['ar', 'إعدادات الإعلانات والبيانات', 'لا يمكن الفتح الآن. اضغط مرة أخرى.'],
  ['zh-(hant|tw|hk|mo)', '廣告與資料設定', '現在無法開啟，請再按一次。'],
  ['zh', '广告与数据设置', '现在无法打开，请再按一次。'],
  ['', 'Ads and data settings', 'This cannot be opened now. Please try again.'],
] as const;

/** What the way back says in a language: its name, and that it cannot be opened now. */
export function wayBackWords(locale: string): { readonly name: string; readonly lost: string } {
  const [, name = '', lost = ''] = words.find(([tag]) => RegExp(`^${tag}`, 'i').test(locale)) ?? [];
  return { name, lost };
}
