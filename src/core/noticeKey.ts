import { toJson } from '../lib/toJson';
import type { Kotowari } from '../types';

/** What the notice tells of: the client has it, and a server. */
type Site = Pick<Kotowari, 'config' | 'locale' | 'gpc' | 'late' | 'asked'> & {
  readonly state: Pick<Kotowari['state'], 'vendors'>;
};

/**
 * All that the words of the notice depend on, as one text. The notice in the first HTML bears the key that it was
 * written for; it is shown only where the browser comes to the same one, so that it never says what is not so.
 */
export function noticeKey({ config, locale, gpc, late, asked, state }: Site): string {
  const { partners, policy, google, meta, messages, notice } = config;
  const rows = partners.map(({ id }) => id);
  return toJson([
    ...[locale, gpc, late, asked, state.vendors, rows, policy.url],
    ...[google.consentMode, google.tagManager, meta.early, messages, notice],
  ]);
}
