import type { Node } from './node';

/** A piece of a page as HTML, a line for each block; texts stay texts. */
export function writeHtml(piece: Node, indent = ''): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  const { tag, attributes, children } = piece;
  const start = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`,
  );
  const open = `<${tag}${start.join('')}>`;
  if (voids.includes(tag)) return open;
  const isBlock = children.some(
    (child) => typeof child !== 'string' && !inline.includes(child.tag),
  );
  if (!isBlock) return `${open}${children.map((child) => writeHtml(child)).join('')}</${tag}>`;
  const lines = children.map((child) => `${indent}  ${writeHtml(child, `${indent}  `)}\n`);
  return `${open}\n${lines.join('')}${indent}</${tag}>`;
}

const voids = ['br'];
const inline = ['a', 'bdi', 'br', 'code', 'span', 'strong'];

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
