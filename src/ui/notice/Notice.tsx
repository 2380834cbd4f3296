import type { ComponentChildren } from 'preact';
import type { NoticeWords } from '../../locales/ja.notice';
import { AnswerButtons } from '../components/AnswerButtons';
import { Button } from '../components/Button';
import { Sentences } from '../components/Sentences';
import { type NoticeSite, tellState } from './tellState';

export interface NoticeProps {
  readonly site: NoticeSite;
  readonly words: NoticeWords;
  /** The language of the words. */
  readonly locale: string;
  /** Where some partners alone are asked about: which, and why. It says so in place of what is so now. */
  readonly asked?: ComponentChildren;
  /** Whether the list of partners was asked for, and cannot be had. */
  readonly isListLost?: boolean;
  readonly onAnswer?: (isAllowed: boolean) => void;
  readonly onChoose?: () => void;
  /** The control that changes the language. */
  readonly children?: ComponentChildren;
}

/**
 * The first layer: a region that takes no focus, lets the page be used, and has no way to be closed but a
 * choice. It says first what is so now, then that refusing costs nothing, then the rest.
 */
export function Notice(props: NoticeProps) {
  const { site, words: t, isListLost, children, onAnswer, onChoose } = props;
  const { url } = site.config.policy;
  return (
    <section class="ktw-panel ktw-notice" part="notice" aria-labelledby="ktw-notice">
      {/* In a small window the text scrolls: by keyboard it is reached at its link, or itself. */}
      <div class="ktw-text" tabindex={url ? undefined : 0}>
        {children}
        <h2 id="ktw-notice" part="heading">
          {t.noticeHeading}
        </h2>
        <NoticeState {...props} />
        <p class="ktw-lost" role={isListLost ? 'alert' : undefined}>
          {isListLost && t.listFailed}
        </p>
      </div>
      <div class="ktw-buttons">
        <AnswerButtons words={t} look="filled" onAnswer={onAnswer} />
        <Button look="outlined" onPress={onChoose}>
          {t.choose}
        </Button>
      </div>
    </section>
  );
}

/**
 * What is so now, or who is asked about anew; then that refusing costs nothing, and what allowing does. They are
 * two paragraphs, because one would be larger than a picture of the page (R82).
 */
function NoticeState({ site, words: t, locale, asked }: NoticeProps) {
  const now = asked ? [] : tellState(site, t);
  // What the preferences say too is said only where the notice has little else to say.
  const isShort = now.length === 1 && site.config.locales.length < 2;
  const rest = [t.shopStays, t.noticeEffect, ...(isShort ? [t.noticeLater] : [])];
  return (
    <>
      <p>
        {asked}
        <Sentences texts={now} locale={locale} />
      </p>
      <p>
        <Sentences texts={rest} locale={locale} />
        <PolicyLink url={site.config.policy.url} words={t} />
      </p>
    </>
  );
}

/** The sentence that leads to the shop's page about this, where it has one. */
function PolicyLink({ url, words: t }: { readonly url: string; readonly words: NoticeWords }) {
  const [before, after] = t.policyMore.split('{link}');
  if (!url) return null;
  return (
    <span>
      {before}
      <a href={url}>{t.policyLink}</a>
      {after}
    </span>
  );
}
