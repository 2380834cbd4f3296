import type { Colors } from 'picocolors/types';
import type { LinkState } from './checkLink';
import type { Link } from './collectLinks';

/** The table of links: how each answers, who bears it, and below it where it leads. */
export function showLinks(links: readonly (Link & LinkState)[], colors: Colors): string {
  const width = Math.max(0, ...links.map(({ url }) => url.length));
  const rows = links.map((link) => {
    const { url, uses, status, redirects, title, problem, notes } = link;
    const answer = `${status ?? '---'}`;
    const more = [
      ...redirects.map((next) => colors.dim(`-> ${next}`)),
      ...(title ? [colors.dim(title)] : []),
      ...notes.map((note) => colors.yellow(note)),
      ...(problem ? [colors.red(problem)] : []),
    ];
    const paint = problem ? colors.red : colors.green;
    return [`${paint(answer)}  ${url.padEnd(width)}  ${uses.join('; ')}`, ...more].join('\n     ');
  });
  return `${[...rows, '', summary(links)].join('\n')}\n`;
}

function summary(links: readonly (Link & LinkState)[]): string {
  const count = (test: (link: Link & LinkState) => boolean) => links.filter(test).length;
  return [
    `${links.length} links`,
    `${count(({ problem }) => problem !== '')} lead to no page`,
    `${count(({ redirects }) => redirects.length > 0)} lead on`,
    `${count(({ url }) => url.startsWith('http:'))} over plain http`,
    `${count(({ checkedOn }) => checkedOn === 'unknown')} whose page nobody has read since it was written down`,
  ].join(', ');
}
