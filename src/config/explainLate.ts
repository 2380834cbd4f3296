/**
 * What is said where Kotowari comes late: who ran before it, why, and what to move.
 *
 * @param tag the tag of `kotowari.js`; null where a bundle has started it
 * @param late the vendors whose tags had run
 * @example 'kotowari: kotowari.js stands after 2 tags (meta, criteo), which have run. Put it first in <head>, …'
 */
export function explainLate(tag: HTMLScriptElement | null, late: readonly string[]): string {
  const causes = [
    tag ? causeIn(tag) : '',
    late.includes('google-tag-gateway')
      ? ' A gateway for Google’s tags (google_tags_first_party) stands before it: switch off in your CDN that it puts them into the page.'
      : '',
    late.length && hasReactMarks() ? reactAdvice : '',
  ];
  return `kotowari: ${whatRan(tag, late)}${causes.join('')} ${whatToMove(tag)}`;
}

function whatRan(tag: HTMLScriptElement | null, late: readonly string[]): string {
  const subject = tag ? 'kotowari.js stands' : 'createKotowari() is called';
  const tags = `${late.length} ${late.length > 1 ? 'tags' : 'tag'} (${late.join(', ')})`;
  if (late.length) {
    return `${subject} after ${tags}, which ${late.length > 1 ? 'have' : 'has'} run.`;
  }
  return 'kotowari.js comes late, and tags can run before it.';
}

function whatToMove(tag: HTMLScriptElement | null): string {
  return tag
    ? 'Put it first in <head>, without async, defer or type="module".'
    : 'Put kotowari.js first in <head>, mark these tags, or load them with loadScript().';
}

/** Why the page did not wait for it. */
function causeIn(tag: HTMLScriptElement): string {
  if (tag.type === 'module') return ' type="module" lets the page go on without it.';
  if (tag.hasAttribute('async')) return ' async lets the page go on without it.';
  if (tag.defer) return ' defer lets the page go on without it.';
  return tag.async ? ' A script has put it in.' : '';
}

const reactAdvice =
  ' React and Next.js move <script async src> ahead of everything in <head>: load these tags with next/script, or mark them.';

function hasReactMarks(): boolean {
  const marks = '#__next,[data-reactroot],script[src*="/_next/"],[data-precedence]';
  return '__next_f' in window || !!Document.prototype.querySelector.call(document, marks);
}
