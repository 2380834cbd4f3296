import { markName, urlAttributes } from '../../gate/tag';
import { addressesIn } from '../addressesIn';
import { judgeCode } from '../judgeCode';
import { judgeTag, runs } from '../judgeTag';
import { lineToWrite } from '../lineToWrite';
import type { Owners } from '../owners';
import { unique } from '../unique';
import type { ToLeave, Verdict } from '../verdict';
import { htmlIn } from './innerHtmlOf';
import { type JsxNode, walk } from './JsxNode';
import { type JsxTag, knownAttributes } from './JsxTag';
import type { Scope } from './readScope';
import { resolveText } from './resolveText';

/** Judges an element: null when nothing of it goes to a vendor before the choice. */
export function judgeJsx(tag: JsxTag, scope: Scope, owners: Owners): Verdict | null {
  const component = scope.imports.get(tag.name) ?? '';
  const known = components.get(component);
  if (known) return judgeKnown(known, tag, owners);
  if (component === 'next/script default') return judgeNext(tag, scope, owners);
  return judgeElement(tag, scope, owners);
}

/** Components that write tags, and what these ask for. */
const components: ReadonlyMap<string, string> = new Map([
  ['@next/third-parties/google GoogleAnalytics', 'https://www.googletagmanager.com/gtag/js?id=G-1'],
  [
    '@next/third-parties/google GoogleTagManager',
    'https://www.googletagmanager.com/gtm.js?id=GTM-1',
  ],
]);

function judgeKnown(url: string, { name }: JsxTag, owners: Owners): ToLeave | null {
  const names = owners.ofUrl(url);
  if (!names.length) return null;
  return {
    names,
    why: `<${name}> writes a tag that is not marked: write the marked tag yourself`,
    sends: true,
    write: lineToWrite(names, { value: url }),
  };
}

/** Next writes a preload for every `<Script>` into the head, whatever attributes it has. */
function judgeNext(tag: JsxTag, scope: Scope, owners: Owners): ToLeave | null {
  const verdict = judgeElement({ ...tag, name: 'script' }, scope, owners);
  if (!verdict) return null;
  const { names } = verdict;
  const src = tag.attributes.find(({ name }) => name === 'src')?.text?.replaceAll('\x7f', '…');
  const line = src
    ? lineToWrite(names, { value: src, element: 'script' })
    : `<script type="text/plain" ${markName}="${names.join(' ')}" dangerouslySetInnerHTML={…} />`;
  const why = "Next's <Script> cannot be marked: write a marked <script> in its place";
  return { names, why, sends: true, write: line };
}

function judgeElement(tag: JsxTag, scope: Scope, owners: Owners): Verdict | null {
  const attributes = knownAttributes(tag);
  const around = { base: undefined, ofMarkup: () => [], isTemplate: false, isFile: true };
  const isInline =
    tag.name === 'script' &&
    !attributes.has('src') &&
    !attributes.has(markName) &&
    runs(attributes);
  const code = isInline ? inlineCode(tag, scope) : null;
  if (code !== null) return judgeCode(code, attributes.get('type') === 'module', owners);
  return judgeTag(tag.name, attributes, owners, around) ?? judgeUnknown(tag, owners);
}

/** An address that is known only when the code runs, but has a partner's host in it. */
function judgeUnknown({ name, attributes }: JsxTag, owners: Owners): ToLeave | null {
  if (attributes.some((attribute) => attribute.name === markName)) return null;
  for (const attribute of attributes) {
    const asks = urlAttributes[name]?.includes(attribute.name.toLowerCase());
    if (!asks || attribute.text !== null || !attribute.value) continue;
    const names = unique(textsIn(attribute.value).flatMap((text) => ownersIn(text, owners)));
    if (!names.length) continue;
    return { names, why: 'code chooses its address: write two elements', sends: true };
  }
  return null;
}

function textsIn(node: JsxNode): string[] {
  return [...walk(node)]
    .filter(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral')
    .flatMap((each) => resolveText(each, new Map()) ?? []);
}

function ownersIn(text: string, { ofUrl }: Owners): string[] {
  return addressesIn(text).flatMap((address) => ofUrl(`https://${address}`));
}

/** The code of a script, by React's attribute or between its tags; null where it is not known. */
function inlineCode({ attributes, children }: JsxTag, { texts }: Scope): string | null {
  const markup = attributes.find(({ name }) => name === 'dangerouslySetInnerHTML')?.value;
  const given = markup && htmlIn(markup);
  if (given) return resolveText(given, texts);
  const parts = children.map((child) => resolveText(child, texts));
  return parts.length && !parts.includes(null) ? parts.join('') : null;
}
