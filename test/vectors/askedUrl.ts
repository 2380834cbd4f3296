import type { Way } from './way';

/** The address that a way asks for: a held vendor's, answered by a stand-in, with the way's id in it. */
export function askedUrl({ id, asks }: Way): string {
  return `${addresses[asks](id)}?way=${id}`;
}

const addresses = {
  // The file's name becomes the name that it defines, which tells whether it ran.
  script: (id: string) => `https://d-cache.microad.jp/js/td_${id.replaceAll('-', '_')}_access.js`,
  image: () => 'https://tr.line.me/tag.gif',
  frame: () => 'https://gum.criteo.com/syncframe',
  hit: () => 'https://y.clarity.ms/collect',
  socket: () => 'https://y.clarity.ms/collect',
} as const satisfies Readonly<Record<Way['asks'], (id: string) => string>>;
