import { tryOrNull } from './tryOrNull';

/** Tells whether a link is `http:` or `https:`. `javascript:` and `data:` links are not. */
export function isWebLink(href: string, base = 'https://shop.invalid/'): boolean {
  return ['http:', 'https:'].includes(tryOrNull(() => new URL(href, base).protocol) ?? '');
}
