import { explainMessages } from '../config/explainMessages';
import { findGaps } from '../debug/findGaps';
import { findVague } from '../debug/findVague';
import { messages } from '../locales/ja';
import type { UserConfig } from '../types';

/** What a sound configuration leaves unsaid, or says twice: sentences for the shop's staff. */
export function findWarnings(user: UserConfig): string[] {
  const languages = [user.locale || 'ja', ...(user.locales ?? [])];
  const told = languages.flatMap((language) => findGaps(user, language));
  const messages = [...told, ...findVague(user)].map(({ message }) => message);
  return [
    ...new Set([...findRepeats(user), ...findUnlinked(user), ...findUnknown(user), ...messages]),
  ];
}

function findRepeats({ vendors = [] }: UserConfig): string[] {
  return vendors.flatMap((vendor, index) =>
    typeof vendor === 'string' && vendors.indexOf(vendor) < index
      ? [`vendors[${index}]: "${vendor}" stands in the list already. Take it out here.`]
      : [],
  );
}

function findUnknown({ messages: own = {} }: UserConfig): string[] {
  const told = explainMessages(own, messages);
  return told ? told.replaceAll('kotowari: ', '').split('\n') : [];
}

function findUnlinked({ policy }: UserConfig): string[] {
  if (policy?.url) return [];
  return ['policy.url: the notice has no link to the policy page. Write its address: "/privacy".'];
}
