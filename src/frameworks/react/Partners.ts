import { changedByGate, createElement, type ReactElement } from './runtime';

export interface PartnersProps {
  /** What `renderPartners` of `kotowari/server` has written: it becomes live where it stands. */
  readonly html?: string;
  /** `ja` or `en`. Default: the language of the page. */
  readonly lang?: string;
  /** What is shown of each partner: `sent purpose stop policy`. */
  readonly columns?: string;
  /** Whose partners: `advertising`. */
  readonly purposes?: string;
}

/**
 * The table of partners for the terms page.
 *
 * @example <Partners lang="ja" html={renderPartners(config, { locale: 'ja' })} /> // on a server
 */
export function Partners({ html, ...rest }: PartnersProps): ReactElement {
  return createElement('kotowari-partners', {
    ...rest,
    ...changedByGate,
    ...(html && { dangerouslySetInnerHTML: { __html: html } }),
  });
}
