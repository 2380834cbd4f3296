/** What is said where Kotowari comes late, in one language. */
export interface LateWords {
  /** Which tags of these vendors have run. `subject` is what stands after them. */
  ran(subject: 'tag' | 'call', vendors: readonly string[]): string;
  /** No tag has run, but one could. */
  readonly mayRun: string;
  /** Why the page did not wait. */
  readonly causes: Readonly<
    Record<'module' | 'async' | 'defer' | 'script' | 'gateway' | 'react', string>
  >;
  /** What to move. */
  readonly move: Readonly<Record<'tag' | 'call', string>>;
}

/** In English, as the console says it. */
const english: LateWords = {
  ran(subject, vendors) {
    const what = subject === 'tag' ? 'kotowari.js stands' : 'createKotowari() is called';
    const [tags, have] = vendors.length > 1 ? ['tags', 'have'] : ['tag', 'has'];
    return `${what} after ${vendors.length} ${tags} (${vendors.join(', ')}), which ${have} run.`;
  },
  mayRun: 'kotowari.js comes late, and tags can run before it.',
  causes: {
    module: ' type="module" lets the page go on without it.',
    async: ' async lets the page go on without it.',
    defer: ' defer lets the page go on without it.',
    script: ' A script has put it in.',
    gateway:
      ' A gateway for Google’s tags (google_tags_first_party) stands before it: switch off in your CDN that it puts them into the page.',
    react:
      ' React and Next.js move <script async src> ahead of everything in <head>: load these tags with next/script, or mark them.',
  },
  move: {
    tag: ' Put it first in <head>, without async, defer or type="module".',
    call: ' Put kotowari.js first in <head>, mark these tags, or load them with loadScript().',
  },
};

/**
 * What is said where Kotowari comes late: who ran before it, why, and what to move.
 *
 * @param tag the tag of `kotowari.js`; null where a bundle has started it
 * @param late the vendors whose tags had run
 * @example 'kotowari.js stands after 2 tags (meta, criteo), which have run. Put it first in <head>, …'
 */
export function explainLate(
  tag: HTMLScriptElement | null,
  late: readonly string[],
  words: LateWords = english,
): string {
  const subject = tag ? 'tag' : 'call';
  const causes = [
    tag && causeIn(tag),
    late.includes('google-tag-gateway') && ('gateway' as const),
    late.length && hasReactMarks() && ('react' as const),
  ];
  return [
    late.length ? words.ran(subject, late) : words.mayRun,
    ...causes.map((cause) => (cause ? words.causes[cause] : '')),
    words.move[subject],
  ].join('');
}

/** Why the page did not wait for it. */
function causeIn(tag: HTMLScriptElement): keyof LateWords['causes'] | null {
  if (tag.type === 'module') return 'module';
  if (tag.hasAttribute('async')) return 'async';
  if (tag.defer) return 'defer';
  return tag.async ? 'script' : null;
}

function hasReactMarks(): boolean {
  const marks = '#__next,[data-reactroot],script[src*="/_next/"],[data-precedence]';
  return '__next_f' in window || !!Document.prototype.querySelector.call(document, marks);
}
