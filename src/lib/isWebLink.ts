import { tryOrNull } from './tryOrNull';

/** Whether an address leads to a web page: not so `javascript:` and `data:`. */
export function isWebLink(href: string, base = 'https://shop.invalid/'): boolean {
  return ['http:', 'https:'].includes(tryOrNull(() => new URL(href, base).protocol) ?? '');
}
