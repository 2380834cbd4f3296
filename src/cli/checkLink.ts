import type { Ask } from './createAsker';
import { readTitle } from './readTitle';
import { tellFailure } from './tellFailure';

/** What became of a link. */
export interface LinkState {
  /** Of the last answer; null where there was none. */
  readonly status: number | null;
  /** Where the link led on to, in order; the last one is the page. */
  readonly redirects: readonly string[];
  readonly title: string;
  /** Why it leads to no page; empty where it does. */
  readonly problem: string;
  /** What someone should look at, though it leads to a page. */
  readonly notes: readonly string[];
}

const mostRedirects = 10;

/** Follows a link to its page, and a link over plain http by https as well. Never rejects. */
export async function checkLink(url: string, ask: Ask): Promise<LinkState> {
  const state = await follow(url, ask);
  const notes = [
    ...(await noteHttp(url, state, ask)),
    ...(leadsToFront(url, state.redirects.at(-1)) ? ['it leads to the front page now'] : []),
  ];
  return { ...state, notes };
}

async function follow(start: string, ask: Ask): Promise<LinkState> {
  const redirects: string[] = [];
  const end = (status: number | null, problem = '', title = ''): LinkState => ({
    ...{ status, redirects, title, problem },
    notes: [],
  });
  try {
    for (let url = start; ; ) {
      const answer = await askPage(url, ask);
      const next = nextAddress(url, answer);
      if (!next) {
        const { status, ok } = answer;
        const title = await readTitle(answer);
        return end(status, ok ? '' : `the server answers ${status}`, title);
      }
      await answer.body?.cancel();
      if (redirects.includes(next) || next === start)
        return end(answer.status, 'it leads in a circle');
      redirects.push(next);
      if (redirects.length > mostRedirects) return end(answer.status, 'it leads on and on');
      url = next;
    }
  } catch (error) {
    return end(null, tellFailure(error));
  }
}

/** HEAD is cheaper, but not every server knows it, and a page has its title in its body. */
async function askPage(url: string, ask: Ask): Promise<Response> {
  const head = await ask(url, 'HEAD');
  const isPage = head.ok && !/html/i.test(head.headers.get('Content-Type') ?? 'html');
  return isPage || nextAddress(url, head) ? head : ask(url, 'GET');
}

function nextAddress(url: string, { status, headers }: Response): string | undefined {
  const to = headers.get('Location');
  if (status < 300 || status > 399 || !to) return undefined;
  const next = new URL(to, url);
  next.hash = '';
  return next.href;
}

async function noteHttp(url: string, state: LinkState, ask: Ask): Promise<string[]> {
  if (!url.startsWith('http:')) {
    const isPlain = state.redirects.some((next) => next.startsWith('http:'));
    return isPlain ? ['it leads over plain http'] : [];
  }
  const secure = url.replace('http:', 'https:');
  if (state.redirects.includes(secure)) return ['plain http; it leads to its https form itself'];
  const { problem } = await follow(secure, ask);
  return [problem ? `plain http; by https: ${problem}` : `plain http; ${secure} answers too`];
}

/** A page that is gone often leads to the front page, with an answer as if all were well. */
function leadsToFront(from: string, to: string | undefined): boolean {
  return (
    !!to && new URL(from).pathname !== '/' && new URL(to).pathname === '/' && !new URL(to).search
  );
}
