import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { requireConfig } from '../config/requireConfig';
import { noticeKey } from '../core/noticeKey';
import { pack as ar } from '../locales/packs/ar';
import { pack as en } from '../locales/packs/en';
import { pack as ja } from '../locales/packs/ja';
import { pack as ko } from '../locales/packs/ko';
import { pack as zhHans } from '../locales/packs/zh-Hans';
import { pack as zhHant } from '../locales/packs/zh-Hant';
import { pickLocale } from '../locales/pickLocale';
import type { UserConfig } from '../types';
import { Frame } from '../ui/Frame';
import { Confirmation } from '../ui/notice/Confirmation';
import { Languages } from '../ui/notice/Languages';
import { Notice } from '../ui/notice/Notice';
import css from '../ui/styles.css?inline';
import { type RequestCookies, readConsent } from './readConsent';

const languages = { ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar };

export interface NoticeOptions {
  /** The language of the page, as its `<html lang>` says it. Default: the configuration's, else `ja`. */
  readonly locale?: string | undefined;
  /** The cookies of the request. Left out, as for a page that a cache keeps: the notice of who is new. */
  readonly cookie?: RequestCookies;
  /** Of the page's Content-Security-Policy, for the style. */
  readonly nonce?: string | undefined;
  /** The address of `kotowari-notice.css`, where a policy lets no inline style through. */
  readonly stylesheet?: string | undefined;
}

/**
 * Writes the notice for the page's own HTML: hidden, until the gate shows it to who is asked. It goes first into
 * `<body>`. Empty where nothing is to be asked: after a decision, or where the site shows no notice.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example `<body>${renderNotice(config, { cookie, nonce })}…`
 */
export function renderNotice(user: UserConfig = {}, options: NoticeOptions = {}): string {
  const config = requireConfig(user);
  const state = readConsent(options.cookie, user);
  const isNew = state.asked.length === config.vendors.length;
  if (!isNew || config.notice.show !== 'banner') return '';
  const tag = config.locale || options.locale || 'ja';
  const names = Object.keys(languages);
  const offered = config.locales.filter((each) => names.includes(each));
  const locale = pickLocale(tag, offered.length ? offered : names) as keyof typeof languages;
  const { vendors, partners } = config;
  const site = { config, vendors, partners, state, gpc: false, late: null };
  const key = noticeKey({ ...site, locale: tag, asked: state.asked });
  const words = { ...languages[locale].messages, ...config.messages };
  const content = (
    <>
      <Style {...options} />
      <div>
        <Frame look={config.notice} locale={locale}>
          <Confirmation words={words} />
          <Notice {...{ site, words, locale }}>
            <Languages offered={offered} locale={locale} onChoose={() => {}} />
          </Notice>
        </Frame>
      </div>
    </>
  );
  const root = createElement('template', { shadowrootmode: 'open' } as object, content);
  return renderToString(
    createElement('kotowari-notice', { hidden: true, 'data-ktw-for': key }, root),
  );
}

function Style({ nonce, stylesheet }: NoticeOptions) {
  if (stylesheet) return <link rel="stylesheet" href={stylesheet} />;
  const own = { __html: css };
  return <style nonce={nonce} dangerouslySetInnerHTML={own} />;
}
