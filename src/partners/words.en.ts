import { messages } from '../locales/en';
import type { TableWords } from './tableWords';
import type { PageWords } from './words.ja';
import { sharedWords } from './words.shared';

/** All that the table of partners says, in English. A key that is missing here does not compile. */
export const tableWords = {
  ...sharedWords(messages),
  caption: 'Partners that may receive information',
  names: 'Find a partner by name',
  partner: 'Partner',
  hereHow: 'Switch it off in “Ads and data settings” and save. This shop then sends nothing to it.',
  hereLive:
    'While a switch is off, this shop sends nothing to that partner. Changes are saved at once.',
  switchName: 'Send information to {name}',
  saved: 'Saved.',
} satisfies TableWords;

/** What else the section of a terms page says, in English. */
export const sectionWords = {
  cookies: 'Cookies, and what else is kept in your browser',
  cookiesWhat:
    'A cookie is a small note kept by your browser. With it, a site recognises the same browser again.',
  cookiesNeeded:
    'This shop keeps notes that are needed for shopping, and a note of your choice about sending information. They do not go to partners.',
  cookiesRefuse:
    'You can also refuse cookies in the settings of your browser. You may then be unable to shop here.',
  cookiesTable: 'What is kept in your browser',
  cookiesTold:
    'The tools of our partners keep the following. When you refuse a partner, this shop erases what it has kept.',
  cookiesTheirs:
    'This shop cannot erase what is kept under a partner’s own site. You can erase it in the settings of your browser.',
  cookieName: 'Name',
  cookieHost: 'Kept under',
  cookieLife: 'How long',
  cookieUse: 'What for',
  cookieOf: 'Partner',
  ownHost: 'This shop',
  isStored: ' (not a cookie)',
  and: ', ',
  startsWith: 'Names that begin with {name}',
  ownCookieUse: 'To remember your choice about sending information',
  ownStoredUse: 'To remember your choice, and when you opened pages of partners',

  logs: 'Access logs and Google Analytics',
  logsWhat:
    'Our server records the pages you view, the time, your IP address and the kind of browser. An IP address is the number of your internet connection.',
  logsWhy: 'We use these records to protect the site and to make it easier to use.',
  logsKept: 'How long we keep these records: {retention}',
  analyticsWhat:
    'We use Google Analytics to learn how the site is used. Information for this is sent to Google LLC.',
  analyticsFeatures: 'We also use these features for advertising:',
  features: [
    'Impression reporting (how often an ad was shown)',
    'Lists of visitors (to show ads again to people who have visited this shop)',
    'Reports on age, gender and interests',
  ],
  analyticsStop: 'There are two ways to stop it:',
  analyticsHere: 'Switch Google Analytics off in “Ads and data settings” of this shop.',
  analyticsThere: 'Add Google’s add-on to your browser.',

  links: 'Links to other sites',
  linksWhat:
    'Our pages have links to sites of other companies. Those companies decide how information is handled there.',

  advertising: 'Personalised ads',
  advertisingWhat:
    'We use the tools of the partners listed below to show ads and to measure how well they work.',
  advertisingHow:
    'The partners use cookies to learn which pages and goods you view here. They use this to show you personalised ads.',
  advertisingOptIn: 'The partners’ tools do not run until you allow them.',
  advertisingOptOut: 'The partners’ tools run until you stop them.',
  advertisingStop:
    'In “Ads and data settings” you can allow or refuse each partner. You can also stop it on the partners’ own pages.',
  advertisingAfter: 'If you stop it, you can still shop here. You will still see ads.',
  advertisingAgain:
    'What you set on a partner’s page works only in the browser that you used. Clearing cookies may undo it.',

  assurances: 'How the information is handled',
  theirUse: 'Each partner handles what it receives under its own terms.',
  ownUse: 'This shop uses what it learns from cookies for its own ads only.',

  contact: 'Questions: {who}',
  wayBack: 'Open “Ads and data settings”',
} satisfies PageWords['section'];

/** What an entry of the browser is for. */
export const useWords = {
  browser: 'To recognise the same browser again',
  visit: 'To tell which pages belong to one visit',
  click: 'To remember that you came from an ad',
  origin: 'To remember where you came from',
  pace: 'To limit how often something is sent',
  trial: 'To test whether something can be kept',
  ads: 'To choose ads, measure them and prevent fraud',
  refusal: 'To remember that you refused (this shop does not erase it)',
} satisfies PageWords['use'];

/** How long an entry lasts. */
export const lifeWords = {
  years: '{count} years',
  months: '{count} months',
  days: '{count} days',
  hours: '{count} hours',
  minutes: '{count} minutes',
  seconds: '{count} seconds',
  visit: 'Until the browser is closed',
  erased: 'Until it is erased',
} satisfies PageWords['life'];
