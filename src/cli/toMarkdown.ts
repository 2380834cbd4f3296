import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type PageNode = DefaultTreeAdapterTypes.ChildNode;
type PageElement = DefaultTreeAdapterTypes.Element;

/**
 * A terms page as Markdown; what would mean something there is written so that it does not.
 *
 * @param level of the headings above each partner
 */
export function toMarkdown(html: string, level: number): string {
  const blocks = parseFragment(html).childNodes.map((node) => block(node, level));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function block(node: PageNode, level: number): string {
  if (!isElement(node)) return inlineOne(node).trim();
  const { tagName, childNodes } = node;
  // Anchors and folds are for a page in a browser.
  if (tagName === 'nav' || tagName === 'summary') return '';
  const heading = /^h(\d)$/.exec(tagName)?.[1];
  if (heading) return `${'#'.repeat(Number(heading))} ${inline(childNodes)}`;
  if (hasClass(node, 'ktw-cards'))
    return elementsIn(node)
      .map((card) => cardOf(card, level))
      .join('\n\n');
  if (tagName === 'ul') return list(node, '');
  if (tagName === 'table') return table(node);
  if (hasClass(node, 'ktw-common')) return common(node);
  if (containers.includes(tagName)) {
    return childNodes
      .map((child) => block(child, level))
      .filter(Boolean)
      .join('\n\n');
  }
  return inline(childNodes);
}

const containers = ['section', 'div', 'details', 'kotowari-partners'];

/** What all partners receive, under the words of its summary. */
function common(node: PageElement): string {
  const [summary, items] = elementsIn(node);
  return summary && items ? `**${inline(summary.childNodes)}**\n\n${list(items, '')}` : '';
}

/** A partner: a heading, and a list of what is told of it. */
function cardOf(card: PageElement, level: number): string {
  const name = find(card, (each) => hasClass(each, 'ktw-name'));
  const same = find(card, (each) => hasClass(each, 'ktw-same'));
  const facts = find(card, (each) => each.tagName === 'dl');
  const lines = facts ? elementsIn(facts).map(fact) : [];
  const heading = `${'#'.repeat(level)} ${name ? inline(name.childNodes) : ''}`;
  return [heading, [...(same ? [`- ${inline(same.childNodes)}`] : []), ...lines].join('\n')].join(
    '\n\n',
  );
}

function fact(node: PageElement): string {
  const [term, content] = elementsIn(node);
  if (!term || !content) return '';
  const items = elementsIn(content).find(({ tagName }) => tagName === 'ul');
  const start = `- **${inline(term.childNodes)}**: `;
  if (items) return `${start.trimEnd()}\n${list(items, '  ')}`;
  return start + content.childNodes.map(inlineOne).join('').trim();
}

function list(node: PageElement, indent: string): string {
  return elementsIn(node)
    .map((item) => `${indent}- ${inline(item.childNodes).trim()}`)
    .join('\n');
}

/** A table whose cells are one line each; what stands there for narrow windows alone is left out. */
function table(node: PageElement): string {
  const rows = elementsIn(node).flatMap(elementsIn);
  const lines = rows.map(
    (row) =>
      `| ${elementsIn(row)
        .map((cell) => inline(cell.childNodes))
        .join(' | ')} |`,
  );
  const [head = '', ...body] = lines;
  return [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
}

function inline(nodes: readonly PageNode[]): string {
  return nodes.map(inlineOne).join('');
}

function inlineOne(node: PageNode): string {
  if (!isElement(node)) return 'value' in node ? escapeMarkdown(node.value) : '';
  if (hasClass(node, 'ktw-card-term')) return '';
  const inner = inline(node.childNodes);
  if (node.tagName === 'code') return `\`${node.childNodes.map(textOf).join('')}\``;
  if (node.tagName === 'a') return ` [${inner}](<${attributeOf(node, 'href')}>)`;
  return inner;
}

function textOf(node: PageNode): string {
  return 'value' in node ? node.value : '';
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

function elementsIn(node: PageElement): PageElement[] {
  return node.childNodes.filter(isElement);
}

function find(
  node: PageElement,
  isMeant: (element: PageElement) => boolean,
): PageElement | undefined {
  for (const child of elementsIn(node)) {
    const found = isMeant(child) ? child : find(child, isMeant);
    if (found) return found;
  }
  return undefined;
}

function attributeOf(node: PageElement, name: string): string {
  return node.attrs.find((each) => each.name === name)?.value ?? '';
}

function hasClass(node: PageElement, name: string): boolean {
  return attributeOf(node, 'class').split(' ').includes(name);
}
