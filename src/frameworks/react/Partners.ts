import { changedByGate, createElement, type ReactElement } from './runtime';

export interface PartnersProps {
  /** What a server has written, with `renderPartners`: it becomes live where it stands. */
  readonly html?: string;
  /** `ja` or `en`. Default: the language of the page. */
  readonly lang?: string;
  /** What is shown of each partner: `sent purpose stop policy`. */
  readonly columns?: string;
  /** Whose partners: `advertising`. */
  readonly purposes?: string;
}

/** The table of partners for the terms page. */
export function Partners({ html, ...rest }: PartnersProps): ReactElement {
  return createElement('kotowari-partners', {
    ...rest,
    ...changedByGate,
    ...(html && { dangerouslySetInnerHTML: { __html: html } }),
  });
}
