import type { Kotowari } from '../../types';

/** Whether the notice has something to ask, and the site shows one. */
export function isToAsk({ asked, config }: Kotowari): boolean {
  return asked.length > 0 && config.notice.show === 'banner';
}
