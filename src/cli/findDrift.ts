import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { unique } from '../mark/unique';

/** Where a page and the configuration say different things. */
export interface Drift {
  /** In the page, from 1. */
  readonly line: number;
  /** The row's id, where it is about a row. */
  readonly partner?: string;
  readonly message: string;
}

type PageNode = DefaultTreeAdapterTypes.Node;
type PageElement = DefaultTreeAdapterTypes.Element;

/** What a piece says: texts, and the addresses that it links to. */
interface Claims {
  readonly texts: readonly string[];
  readonly links: readonly string[];
}

/**
 * Compares a page of a shop with what it should say. Only words and links count: markup and styles may
 * be the shop's own. A row of a partner is compared with the row that the page has for it; where the
 * page has none by its id, and for all else, the words may stand anywhere in the page.
 *
 * A `<kotowari-partners>` with nothing in it shows the configuration itself, so nothing is asked of it.
 */
export function findDrift(html: string, expectedHtml: string): Drift[] {
  const expected = parseFragment(expectedHtml);
  const page = parse(html, { sourceCodeLocationInfo: true });
  const rows = new Map(
    elementsOf(page)
      .map((element) => [attribute(element, 'data-partner'), element] as const)
      .filter((entry): entry is readonly [string, PageElement] => !!entry[0]),
  );
  const isLive = elementsOf(page).some(
    (element) => element.tagName === 'kotowari-partners' && !squeeze(textOf(element)),
  );
  const wanted = rowsIn(expected);
  const known = new Set(wanted.map(({ id }) => id));
  const ofRows = wanted.flatMap(({ id, piece }) => {
    const row = rows.get(id);
    if (row) return compareRow(id, piece, row);
    return isLive
      ? []
      : missingRow(claimsOf(piece), page).map((each) => ({ ...each, partner: id }));
  });
  const strangers = [...rows].flatMap(([id, row]) =>
    known.has(id)
      ? []
      : [{ line: lineOf(row), partner: id, message: 'the configuration has no such partner' }],
  );
  const common = isLive
    ? []
    : elementsOf(expected)
        .filter(isCommon)
        .map((each) => claimsOf(each));
  const ofCommon = common.flatMap((claims) => missing(claims, page, 1));
  const section = missingSection(claimsOf(expected, isPartnerTable), page);
  return [...ofRows, ...strangers, ...section, ...ofCommon];
}

/** A partner that the page does not name is told once, and not word by word. */
function missingRow(claims: Claims, page: PageNode): Drift[] {
  const [name = ''] = claims.texts;
  const lost = missing(claims, page, 1);
  const isNamed = squeeze(textOf(page)).includes(squeeze(name));
  const isLinked = linksOf(page).some((href) => claims.links.includes(href));
  return isNamed || isLinked ? lost : [{ line: 1, message: `the page does not name it: ${name}` }];
}

/** What stands round the table. */
function missingSection(claims: Claims, page: PageNode): Drift[] {
  const lost = missing(claims, page, 1);
  const isWhole = lost.length > 1 && lost.length === missing(claims, nothing, 1).length;
  return isWhole ? [{ line: 1, message: noSection }] : lost;
}

const nothing = parseFragment('');
const noSection =
  'the page has nothing of what stands round the table. Put in what "kotowari partners" writes, or name the --parts that it has.';

function compareRow(id: string, piece: PageElement, row: PageElement): Drift[] {
  const line = lineOf(row);
  const claims = claimsOf(piece);
  const lost = missing(claims, row, line);
  const links = linksOf(row).filter((href) => !claims.links.includes(href));
  const more = links.map((href) => ({
    line,
    message: `the configuration has no such link: ${href}`,
  }));
  const all = [...lost, ...more];
  const isMore = all.length === 0 && squeeze(textOf(row)) !== squeeze(claims.texts.join(''));
  const added = { line, message: 'the row says more than the configuration' };
  return [...all, ...(isMore ? [added] : [])].map((each) => ({ ...each, partner: id }));
}

function missing({ texts, links }: Claims, place: PageNode, line: number): Drift[] {
  const words = squeeze(textOf(place));
  const found = linksOf(place);
  return [
    ...unique(texts.filter(isSaying))
      .filter((text) => !words.includes(squeeze(text)))
      .map((text) => ({ line, message: `the page does not say: ${text.trim()}` })),
    ...unique(links)
      .filter((href) => !found.includes(href))
      .map((href) => ({ line, message: `the page has no such link: ${href}` })),
  ];
}

/** A comma between two names says nothing by itself. */
function isSaying(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The rows of the table that is expected. */
function rowsIn(page: PageNode): { id: string; piece: PageElement }[] {
  return elementsOf(page).flatMap((piece) => {
    const id = attribute(piece, 'data-partner');
    return id ? [{ id, piece }] : [];
  });
}

function isPartnerTable(node: PageNode): boolean {
  return node.nodeName === 'kotowari-partners';
}

/** What is said once for all partners. */
function isCommon(element: PageElement): boolean {
  return attribute(element, 'class') === 'ktw-common';
}

function claimsOf(node: PageNode, isLeftOut: (node: PageNode) => boolean = () => false): Claims {
  if ('value' in node) return { texts: [node.value], links: [] };
  if (!('childNodes' in node) || isLeftOut(node)) return { texts: [], links: [] };
  const href = 'tagName' in node ? attribute(node, 'href') : undefined;
  const inner = node.childNodes.map((child) => claimsOf(child, isLeftOut));
  return {
    texts: inner.flatMap(({ texts }) => texts),
    links: [...(href ? [href] : []), ...inner.flatMap(({ links }) => links)],
  };
}

function elementsOf(node: PageNode): PageElement[] {
  if (!('childNodes' in node)) return [];
  const below = node.childNodes.flatMap(elementsOf);
  return 'tagName' in node ? [node, ...below] : below;
}

function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function linksOf(node: PageNode): string[] {
  return elementsOf(node).flatMap((element) => attribute(element, 'href') ?? []);
}

function textOf(node: PageNode): string {
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

/** Without white space, which pages put in and leave out as they like. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function lineOf(element: PageElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
