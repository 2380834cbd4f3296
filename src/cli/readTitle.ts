import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readStart } from './readStart';

/** The title of a page of HTML, in any encoding; empty where it has none or is no HTML. */
export async function readTitle(response: Response): Promise<string> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!/html/i.test(type)) {
    await response.body?.cancel();
    return '';
  }
  const bytes = await readStart(response, 256 * 1024);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(`${type};${start}`)?.[1];
  const title = findTitle(parse(decode(bytes, charset)));
  return title.replace(/\s+/g, ' ').trim();
}

function decode(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function findTitle(node: DefaultTreeAdapterTypes.Node): string {
  if (!('childNodes' in node)) return '';
  if (node.nodeName === 'title') {
    return node.childNodes.map((text) => ('value' in text ? text.value : '')).join('');
  }
  // A drawing in the page has titles of its own.
  if (node.nodeName === 'svg') return '';
  for (const child of node.childNodes) {
    const title = findTitle(child);
    if (title) return title;
  }
  return '';
}
