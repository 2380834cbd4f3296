import { sep } from 'node:path';
import type { Left, Place } from '../mark/report';
import type { MarkedFile } from './markFiles';

/** The kinds of finding, as code scanning lists them. */
const rules = {
  'unmarked-tag': 'A tag of a partner has no mark: kotowari mark writes it',
  'left-to-you': 'Something of a partner cannot be marked by the tool',
  'gate-holds': 'Inline code of a partner is not marked, and held by the gate alone',
  'unknown-template': 'A file may be a template, and was not read',
  'unreadable-file': 'A file could not be read or written',
} as const;

type Rule = keyof typeof rules;

/** The report as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function toSarif(files: readonly MarkedFile[], skipped: readonly string[]): string {
  const results = [
    ...files.flatMap(resultsOf),
    ...skipped.map((path) =>
      result('unknown-template', 'warning', rules['unknown-template'], path),
    ),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const driver = {
  name: 'kotowari mark',
  rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
};

function resultsOf({ path, marks, left, ignored, problem }: MarkedFile) {
  if (problem) return [result('unreadable-file', 'error', problem, path)];
  return [
    ...marks.map((mark) =>
      result('unmarked-tag', 'error', `${mark.names.join(', ')}: write ${mark.after}`, path, mark),
    ),
    ...left.map((item) => leftResult(path, item)),
    ...ignored.map((item) => ({
      ...leftResult(path, item),
      suppressions: [{ kind: 'inSource' }],
    })),
  ];
}

function leftResult(path: string, item: Left) {
  const { names, why, write, sends, isUnread } = item;
  const text = `${names.join(', ')}: ${why}${write ? `. Write ${write}` : ''}`;
  const isOpen = sends || isUnread;
  return result(isOpen ? 'left-to-you' : 'gate-holds', isOpen ? 'error' : 'note', text, path, item);
}

function result(
  ruleId: Rule,
  level: 'error' | 'warning' | 'note',
  text: string,
  path: string,
  place?: Place,
) {
  const uri = path.split(sep).map(encodeURIComponent).join('/');
  const region = place && { startLine: place.line, startColumn: place.column };
  const physicalLocation = { artifactLocation: { uri }, ...(region && { region }) };
  return { ruleId, level, message: { text }, locations: [{ physicalLocation }] };
}
