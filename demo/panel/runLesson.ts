import type { Aspect, Lesson } from '../lessons/lessons';
import { shape } from '../shape';
import type { Chosen } from '../switches';
import type { PageVisit, Visits } from './createVisits';
import type { Observations } from './messages';
import { shopAddress } from './shopAddress';

/** One result of a lesson. */
export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

/**
 * Opens the page of a lesson with Kotowari and allows everything, and opens it without Kotowari. Compares what
 * is sent before and after the choice, and what the pages look like.
 */
export async function runLesson(
  lesson: Lesson,
  chosen: Chosen,
  visits: Visits,
): Promise<readonly Finding[]> {
  const values = { ...chosen, page: lesson.file, shopper: 'first' };
  const withIt = visits.open((visit) => shopAddress(values, visit));
  const without = visits.open((visit) =>
    shopAddress({ ...values, kotowari: 'off', tags: 'unmarked' }, visit),
  );
  try {
    await Promise.all([withIt.waitUntilIdle(), without.waitUntilIdle()]);
    const before = withIt.sent().filter(({ vendor }) => vendor !== 'service');
    const names = namesIn(withIt);
    const linksBefore = (await withIt.observe()).links;
    withIt.post({ demo: 'acceptAll' });
    await withIt.waitUntilIdle();
    const [found, native] = await Promise.all([withIt.observe(), without.observe()]);
    return [
      judge(before.length === 0, `${before.length} sent before the choice ／ 選ぶ前の送信`),
      compareSent(withIt, without, names),
      ...lesson.aspects.map((aspect) => compareAspect(aspect, found, native)),
      ...(lesson.aspects.includes('links')
        ? [judge(linksBefore.length < native.links.length, hints(linksBefore, native.links))]
        : []),
      judge(
        found.errors.length === 0,
        `${found.errors.length} errors ／ エラー ${found.errors}`.trim(),
      ),
    ];
  } finally {
    withIt.close();
    without.close();
  }
}

function judge(isGood: boolean, text: string): Finding {
  return { isGood, text };
}

/** Returns the names in the marks of a page's tags. */
function namesIn(visit: PageVisit): readonly string[] {
  const names = visit.snapshot()?.judged.flatMap(({ names }) => names.split(' ')) ?? [];
  return [...new Set(names.filter(Boolean))].sort();
}

/** If tags were marked by hand, the page sends nothing without Kotowari. Then each marked vendor must be reached. */
function compareSent(withIt: PageVisit, without: PageVisit, names: readonly string[]): Finding {
  const [sent, native] = [withIt, without].map((visit) => visit.sent().map(shape).sort());
  if (native?.length === 0 && names.length > 0) {
    const reached = new Set(withIt.sent().map(({ vendor }) => vendor));
    const missing = names.filter((name) => !reached.has(name));
    const text = `${reached.size} of ${names.length} vendors reached after it ／ 許可の後に届いた会社`;
    return judge(missing.length === 0, text);
  }
  const text = `${sent?.length} sent after it, ${native?.length} without Kotowari ／ 許可の後と、断りなしの送信`;
  return judge(`${sent}` === `${native}`, text);
}

function compareAspect(aspect: Aspect, found: Observations, native: Observations): Finding {
  const sort = aspect === 'order' ? byVendor : byText;
  const [one, other] = [found[aspect], native[aspect]].map(sort);
  const text = {
    order: 'code ran in the order of each vendor ／ コードの順番',
    seen: 'handlers and code were called ／ 呼び出し',
    places: 'everything stands in its place ／ ページの形',
    links: 'hints are back after the choice ／ 許可の後の先ぶれ',
  }[aspect];
  return judge(JSON.stringify(one) === JSON.stringify(other), text);
}

/** Sorts by vendor, the first word of a line. The sort is stable, so order counts only within a vendor. */
function byVendor(lines: readonly string[]): readonly string[] {
  const first = (line: string) => line.split(' ')[0] ?? '';
  return [...lines].sort((one, other) => first(one).localeCompare(first(other)));
}

function byText(lines: readonly string[]): readonly string[] {
  return [...lines].sort();
}

function hints(before: readonly string[], all: readonly string[]): string {
  return `${before.length} of ${all.length} hints on before the choice ／ 選ぶ前の先ぶれ`;
}
