import type { LateWords } from '../../config/explainLate';
import { explainFaint } from '../../debug/explainFaint';
import type { Faint } from '../../debug/findFaint';
import type { Gap } from '../../debug/findGaps';

/** What should be mended, in one language. What is left out is said in English. */
interface Advice {
  readonly late?: LateWords;
  gap?(gap: Gap): string;
  undeclared(host: string): string;
  hint(rel: string, href: string): string;
  /** A `<noscript>` that loads from a host. */
  twin(host: string): string;
  /** What two colours of the site lack. */
  faint(faint: Faint): string;
}

const advice: Advice = {
  undeclared: (host) =>
    `This page contacts ${host}, which is no vendor's. If a partner receives data there, declare it in "vendors".`,
  hint: (rel, href) => `<link rel="${rel}"> contacts ${href} before any choice. Take it out.`,
  twin: (host) =>
    `A <noscript> loads from ${host} where scripts are off, and nobody is asked there. Take it out.`,
  faint: explainFaint,
};

/** What the panel says, in English. */
export const en = {
  advice,
  title: 'Kotowari DevTools',
  open: 'Open Kotowari DevTools',
  close: 'Close',
  exported: 'Save as JSON',
  none: 'Nothing here.',
  show: 'Show in the page',
  more: 'Only the last 200 are shown. Save as JSON for all.',
  tabs: {
    requests: 'Requests',
    consent: 'Consent',
    signals: 'Signals',
    storage: 'Storage',
    checks: 'Checks',
  },
  fates: {
    held: 'held: it waits for the choice',
    refused: 'refused',
    released: 'released',
    ahead: 'sent ahead of the choice',
    before: 'ran before Kotowari',
    never: 'never held',
    undeclared: 'undeclared',
  },
  columns: {
    vendor: 'Vendor',
    what: 'What',
    fate: 'What became of it',
    address: 'Address',
  },
  undecided: 'No choice has been made yet.',
  decided: 'Decided',
  records: 'Records',
  allowed: 'allowed',
  refused: 'refused',
  change: 'For a try',
  allow: 'Allow',
  refuse: 'Refuse',
  reset: 'Reset: ask again',
  place: 'Place',
  name: 'Name',
  whose: 'Whose',
  shops: 'nobody’s that is declared: it stays',
  goes: 'goes at a refusal',
  told: 'To',
  command: 'What',
  says: 'Says',
  fine: 'Nothing to mend was found on this page.',
  topics: {
    installation: 'Installation',
    configuration: 'Configuration',
    hosts: 'Undeclared hosts',
    leaks: 'Hints and noscript',
    look: 'Colours',
    disclosure: 'What shoppers are told',
  },
};

export type Words = typeof en;
