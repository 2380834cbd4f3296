import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { median } from '../median';
import type { Row } from '../row';
import type { Measured } from './measureStartup';
import type { Visit, Visits } from './visitStartup';

/** One way there and back, in milliseconds, and what the line carries, in bytes a millisecond. */
const roundTrip = 150;
const speed = 200;

/** What the start of a page may cost at most: see docs/speed.md. */
export function holdAgainst(measured: readonly Measured[]): Row[] {
  const of = (name: string, visit: keyof Visits, read: (visit: Visit) => number) => {
    const { rounds = [] } = measured.find(({ subject }) => subject.name === name) ?? {};
    return median(rounds.map((round) => read(round[visit])));
  };
  const paint = (name: string, visit: keyof Visits) =>
    of(name, visit, ({ firstPaint }) => firstPaint) -
    of('nothing', visit, ({ firstPaint }) => firstPaint);
  const blocked = (name: string, visit: keyof Visits) => of(name, visit, (one) => one.blocked);
  const evaluation = of(
    'Kotowari',
    'first',
    (one) => one.evaluation.get('/kotowari/kotowari.js') ?? Number.NaN,
  );
  const row = (what: string, value: number, bound: number): Row => ({
    what,
    value,
    unit: 'ms',
    bound,
  });
  // The page's own clock for it has steps of a frame.
  const lateness = of(
    'Kotowari, notice in the HTML',
    'first',
    ({ notice, firstPaint }) => notice - firstPaint,
  );
  const inline = 'Kotowari, gate inline';
  return [
    row(
      'first paint, first visit',
      paint('Kotowari', 'first'),
      roundTrip + gateSize() / speed + 30,
    ),
    row('first paint, first visit, gate inline', paint(inline, 'first'), 110),
    row('first paint, next page', paint('Kotowari', 'next'), 35),
    row('first paint, shopper who has decided', paint('Kotowari', 'decided'), 35),
    row('blocking time, first visit', blocked('Kotowari', 'first'), 60),
    row('blocking time, first visit, gate inline', blocked(inline, 'first'), 60),
    row('blocking time, next page', blocked('Kotowari', 'next'), 60),
    row('notice in the HTML, after the first paint', lateness, 16),
    row('evaluation of kotowari.js', evaluation, 25),
  ].filter(({ value }) => !Number.isNaN(value));
}

function gateSize(): number {
  return gzipSync(readFileSync(new URL('../../../dist/kotowari.js', import.meta.url))).length;
}
