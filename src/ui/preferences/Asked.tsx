import { fillIn } from '../../lib/fillIn';
import { joinSentences } from '../../lib/joinSentences';
import type { Messages } from '../../locales/ja';
import type { LocalePack } from '../../locales/localePack';
import type { Kotowari } from '../../types';
import { Sentences } from '../components/Sentences';
import { namesOf } from './namesOf';

/** So many are named. Of more, two are: the list behind the notice has them all. */
const most = 3;

export interface AskedProps {
  readonly kotowari: Kotowari;
  readonly pack: LocalePack;
  /** The site's own words in this language. */
  readonly own: Readonly<Record<string, string>>;
}

/** Why some partners are asked about again: they are new, or were allowed before the browser's signal was on. */
export function Asked({ kotowari, pack, own }: AskedProps) {
  const { gpc, state, asked } = kotowari;
  const t: Messages = { ...pack.messages, ...own };
  const { locale } = pack;
  if (gpc && !state.gpc) return <Sentences texts={[t.gpcOn, t.noticeAgain]} locale={locale} />;
  const [before, after = ''] = t.noticeNew.split('{names}');
  return (
    <>
      <span>
        {before}
        <Names words={t} locale={locale} names={namesOf(kotowari, asked, pack)} />
        {joinSentences([after, ''], locale)}
      </span>
      <Sentences texts={gpc ? [t.gpcOn] : []} locale={locale} />
    </>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly words: Messages;
  readonly locale: string;
}

function Names({ names, words, locale }: NamesProps) {
  const rest = fillIn(words.noticeMore, { count: names.length - 2 });
  const told = names.length > most ? [...names.slice(0, 2), rest] : names;
  const parts = new Intl.ListFormat(locale).formatToParts(told);
  return (
    <>
      {parts.map(({ type, value }) =>
        type === 'element' ? <bdi key={value}>{value}</bdi> : value,
      )}
    </>
  );
}
