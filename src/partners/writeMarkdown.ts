import type { Node } from './node';

/** Pieces of a page as Markdown; what would mean something there is written so that it does not. */
export function writeMarkdown(pieces: readonly Node[]): string {
  return `${pieces.map((piece) => block(piece)).join('\n\n')}\n`;
}

function block(piece: Node): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const { tag, children } = piece;
  const level = /^h(\d)$/.exec(tag)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${inline(children)}`;
  if (tag === 'ul') return list(children, '');
  if (tag === 'table') return table(children);
  if (blocks.includes(tag)) return children.map(block).join('\n\n');
  return inline(children);
}

const blocks = ['section', 'div', 'details'];

function list(items: readonly Node[], indent: string): string {
  return items
    .map((item) => {
      const children = typeof item === 'string' ? [item] : item.children;
      const inner = children.filter((child) => typeof child !== 'string' && child.tag === 'ul');
      const own = children.filter((child) => !inner.includes(child));
      const below = inner.map((child) =>
        typeof child === 'string' ? '' : `\n${list(child.children, `${indent}  `)}`,
      );
      return `${indent}- ${inline(own).trimEnd()}${below.join('')}`;
    })
    .join('\n');
}

/** A table whose cells are one line each; what stands there for cards alone is left out. */
function table(children: readonly Node[]): string {
  const rows = children.flatMap((part) =>
    typeof part !== 'string' && part.tag !== 'caption' ? part.children : [],
  );
  const lines = rows.map((row) => {
    const cells = typeof row === 'string' ? [] : row.children;
    return `| ${cells.map((cell) => inline([cell])).join(' | ')} |`;
  });
  const [head = '', ...body] = lines;
  return [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
}

function inline(pieces: readonly Node[]): string {
  return pieces.map(inlineOne).join('');
}

function inlineOne(piece: Node): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const { tag, attributes, children } = piece;
  if (attributes.class === 'ktw-card-term') return '';
  const inner = inline(children);
  if (tag === 'strong') return `**${inner}**`;
  if (tag === 'code') return `\`${children.join('')}\``;
  if (tag === 'a') return ` [${inner}](<${attributes.href}>)`;
  return inner;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
