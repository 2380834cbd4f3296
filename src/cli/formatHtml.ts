import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5';

type PageNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements that stand in a line of text, where white space can be seen. */
const inline = [
  'a',
  'b',
  'bdi',
  'br',
  'code',
  'input',
  'label',
  'progress',
  'small',
  'span',
  'strong',
];

/** HTML with a line for each block, so that people and tools for versions can read it. */
export function formatHtml(html: string): string {
  return parseFragment(html)
    .childNodes.map((node) => `${write(node, '')}\n`)
    .join('');
}

function write(node: PageNode, indent: string): string {
  const html = serializeOuter(node);
  if (!('tagName' in node) || !node.childNodes.some(isBlock)) return html;
  const open = html.slice(0, html.indexOf('>') + 1);
  const lines = node.childNodes.map((child) => `${indent}  ${write(child, `${indent}  `)}\n`);
  return `${open}\n${lines.join('')}${indent}</${node.tagName}>`;
}

function isBlock(node: PageNode): boolean {
  return 'tagName' in node && !inline.includes(node.tagName);
}
