import type { Messages } from '../locales/ja';
import type { FactWords } from './describePartner';

/** All that the table of partners says in one language. */
export type TableWords = FactWords &
  Pick<
    Messages,
    | 'details'
    | 'commonSent'
    | 'vendorTerms'
    | 'newPage'
    | 'sameVendor'
    | 'on'
    | 'off'
    | 'progress'
    | 'progressHow'
    | 'forgetVisits'
    | 'visited'
  > & {
    readonly caption: string;
    readonly names: string;
    readonly partner: string;
    readonly switchName: string;
    readonly hereLive: string;
    readonly saved: string;
  };
