/**
 * Returns the text of a new vendor file, with everything that is the same for all vendors. Facts are left
 * empty, and the tests name each empty field until it is filled in.
 *
 * @param id lower-case letters, digits and hyphens
 * @param host a host of the vendor that is held with its subdomains: `ads.example`
 */
export function vendorFile(id: string, host: string): string {
  return `// TODO: the vendor, and what its tag loads and calls. Sources:
// - TODO: one line for each, with its commit or its date
import type { Disclosure, VendorRules } from '../src/vendor';

/** What the gate needs to know about TODO. */
export const rules = {
  id: '${id}',
  purposes: ['advertising'],
  hold: [{ host: '.${host}' }],
} satisfies VendorRules;

/** The text about TODO. */
export const disclosure = {
  // Use 'unknown' for anything without a source. The row then says so.
  checkedOn: 'unknown',
  policyUrl: 'unknown',
  optOutUrl: 'unknown',
  needsLogin: 'unknown',
  stops: 'unknown',
  kept: [],
  ja: {
    company: '',
    service: '',
    sent: [
      'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
      'ご覧になった日時',
      'インターネットの接続元の番号（IPアドレス）',
      'お使いの機器やブラウザの種類',
      '',
    ],
    shopPurpose: '',
    vendorPurpose: '',
    optOutNote: 'unknown',
  },
  en: {
    company: '',
    service: '',
    sent: [
      'The address (URL) of the page you view and of the page before it',
      'The date and time of your visit',
      'The number of your internet connection (IP address)',
      'The kind of device and browser you use',
      '',
    ],
    shopPurpose: '',
    vendorPurpose: '',
    optOutNote: 'unknown',
  },
} satisfies Disclosure;
`;
}
