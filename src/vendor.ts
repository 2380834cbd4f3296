import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from './types';

// The types of `kotowari/vendors/<id>`, which are the same for every vendor.

/** What the gate needs to know about the vendor. */
export declare const rules: VendorRules;

/** Facts about the vendor that are the same in every language. */
export declare const disclosure: Disclosure;

/** Its cookies and storage entries. */
export declare const kept: readonly KeptEntry[];

/** The Japanese text about it. */
export declare const ja: DisclosureText;

/** The English text about it. */
export declare const en: DisclosureText;
