import { fillIn } from '../../lib/fillIn';
import type { NoticeWords } from '../../locales/ja.notice';
import { rowsOf, type Site } from '../../partners/rowsOf';
import type { Config, ConsentState } from '../../types';

/** What the notice tells of: the client has it, and a server. */
export interface NoticeSite extends Site {
  readonly config: Pick<Config, 'google' | 'locales' | 'meta' | 'policy'>;
  readonly state: Pick<ConsentState, 'gpc' | 'vendors'>;
  readonly gpc: boolean;
  /** What ran before the gate was there, where it was placed too late. */
  readonly late?: readonly unknown[] | null;
}

/** What is so now: how many rows of the list run or are held, and whether some partners hear of it all the same. */
export function tellState(site: NoticeSite, words: NoticeWords): readonly string[] {
  const rows = rowsOf(site);
  const running = rows.filter(({ vendor }) => site.state.vendors[vendor.id]).length;
  const says = (sentence: string, count: number) => fillIn(sentence, { count });
  return [
    running ? says(words.noticeRunning, running) : says(words.noticeHeld, rows.length),
    ...(site.late?.length ? [words.noticeLate] : []),
    ...(!running && isEarly(site) ? [words.noticeEarly] : []),
    ...(site.gpc ? [words.gpcOn] : []),
  ];
}

function isEarly({ config: { google, meta }, gpc }: NoticeSite): boolean {
  const isAhead = google.consentMode === 'advanced' || meta.early !== 'no';
  return (isAhead && !gpc) || google.tagManager === 'run';
}
