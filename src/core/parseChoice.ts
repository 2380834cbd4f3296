import type { How, StoredChoice } from '../types';

const format = /^1~([^~]+)~([\w+/.-]{0,2000})~(\w+)(\+gpc)?~(.*)$/s;

/** Parses a choice written by `stringifyChoice`. Returns null for any other text. */
export function parseChoice(text: string): StoredChoice | null {
  const [, decidedAt = '', list = '', how, gpc, policyVersion = ''] = format.exec(text) ?? [];
  const answers = new Map(
    list.split('.').map((answer) => [answer.replace('+', ''), answer.startsWith('+')]),
  );
  return how ? { answers, decidedAt, how: how as How, policyVersion, gpc: !!gpc } : null;
}
