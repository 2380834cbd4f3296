import { median } from '../median';
import type { Measured } from './measureStartup';
import type { Visit, Visits } from './visitStartup';

const titles: Readonly<Record<keyof Visits, string>> = {
  first: 'First visit',
  next: 'Next page, nothing decided, files in the cache',
  decided: 'Next page of a shopper who has refused',
};

/**
 * Writes a table for each of the three visits, and one of the evaluation of each file, in Markdown, medians
 * in milliseconds. Modules have no time of their own in Chromium's trace; they are under "other script".
 */
export function writeStartup(measured: readonly Measured[]): string {
  return [
    ...(Object.keys(titles) as (keyof Visits)[]).map(
      (visit) => `### ${titles[visit]}\n\n${writeVisits(measured, visit)}`,
    ),
    `### Evaluation of each file, first visit\n\n${writeFiles(measured)}`,
  ].join('\n\n');
}

function writeFiles(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ subject, rounds }) => {
    const visits = rounds.map(({ first }) => first.evaluation);
    const files = [...(visits[0]?.keys() ?? [])];
    return files.map((file) => [
      subject.name,
      /^\/\d/.test(file) ? 'in the page' : file,
      show(median(visits.map((visit) => visit.get(file) ?? 0))),
    ]);
  });
  return writeMarkdown([['on the page', 'file', 'evaluation'], ...lines]);
}

function writeVisits(measured: readonly Measured[], visit: keyof Visits): string {
  const [bare] = measured;
  const paintOf = ({ rounds }: Measured) => median(rounds.map((round) => round[visit].firstPaint));
  const lines = measured.map((one) => {
    const visits = one.rounds.map((round) => round[visit]);
    const middle = (read: (visit: Visit) => number) => show(median(visits.map(read)));
    return [
      one.subject.name,
      middle(({ firstPaint }) => firstPaint),
      bare ? show(paintOf(one) - paintOf(bare)) : '',
      middle(({ blocked }) => blocked),
      middle(({ longest }) => longest),
      middle(({ evaluation }) => sum(evaluation)),
      middle(({ others }) => others),
      middle(({ notice }) => notice),
    ];
  });
  return writeMarkdown([
    [
      'on the page',
      'first paint',
      'beyond nothing',
      'blocking time',
      'longest task',
      'evaluation',
      'other script',
      'notice visible',
    ],
    ...lines,
  ]);
}

function sum(evaluation: ReadonlyMap<string, number>): number {
  return [...evaluation.values()].reduce((all, one) => all + one, 0);
}

function show(value: number): string {
  return Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en');
}

function writeMarkdown([head = [], ...lines]: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column ? '--:' : '---'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
