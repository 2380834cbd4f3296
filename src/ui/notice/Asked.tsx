import { fillIn } from '../../lib/fillIn';
import { joinSentences } from '../../lib/joinSentences';
import type { NoticeWords } from '../../locales/ja.notice';
import type { NoticeSite } from './tellState';

/** So many are named. Of more, two are: the list behind the notice has them all. */
const most = 3;

interface AskedProps {
  readonly site: NoticeSite;
  readonly words: NoticeWords;
  readonly locale: string;
  /** Of those that are asked about, where the others are decided. */
  readonly names: readonly string[];
}

/** Why some partners are asked about again: they are new, or were allowed before the browser's signal was on. */
export function Asked({ site, words: t, locale, names }: AskedProps) {
  const end = joinSentences(['', ''], locale);
  if (site.gpc && !site.state.gpc) return joinSentences([t.gpcOn, t.noticeAgain, ''], locale);
  const [before, after = ''] = t.noticeNew.split('{names}');
  return (
    <>
      {before}
      <Names {...{ names, locale }} words={t} />
      {after}
      {end}
      {site.gpc && t.gpcOn + end}
    </>
  );
}

function Names({ names, words, locale }: Omit<AskedProps, 'site'>) {
  const rest = fillIn(words.noticeMore, { count: names.length - 2 });
  const told = names.length > most ? [...names.slice(0, 2), rest] : names;
  const parts = new Intl.ListFormat(locale).formatToParts(told);
  return parts.map(({ type, value }) =>
    type === 'element' ? <bdi key={value}>{value}</bdi> : value,
  );
}
