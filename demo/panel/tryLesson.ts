import type { Lesson, Look } from '../lessons/lessons';
import { shape } from '../shape';
import type { Chosen } from '../switches';
import type { PageVisit, Visits } from './createVisits';
import type { Looks } from './messages';
import { shopAddress } from './shopAddress';

/** One thing that was looked at. */
export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

/**
 * Opens the page of a lesson with Kotowari, allows everything, and opens it without: what is sent before the
 * choice, what after it, and what each page looks like, is compared.
 */
export async function tryLesson(
  lesson: Lesson,
  chosen: Chosen,
  visits: Visits,
): Promise<readonly Finding[]> {
  const wish = { ...chosen, page: lesson.file, shopper: 'first' };
  const withIt = visits.open((visit) => shopAddress(wish, visit));
  const without = visits.open((visit) =>
    shopAddress({ ...wish, kotowari: 'off', tags: 'unmarked' }, visit),
  );
  try {
    await Promise.all([withIt.rest(), without.rest()]);
    const before = withIt.sent().filter(({ vendor }) => vendor !== 'service');
    const names = namesIn(withIt);
    const linksBefore = (await withIt.look()).links;
    withIt.tell({ demo: 'acceptAll' });
    await withIt.rest();
    const [looks, native] = await Promise.all([withIt.look(), without.look()]);
    return [
      judge(before.length === 0, `${before.length} sent before the choice ／ 選ぶ前の送信`),
      compareSent(withIt, without, names),
      ...lesson.looks.map((look) => compareLook(look, looks, native)),
      ...(lesson.looks.includes('links')
        ? [judge(linksBefore.length < native.links.length, hints(linksBefore, native.links))]
        : []),
      judge(
        looks.errors.length === 0,
        `${looks.errors.length} errors ／ エラー ${looks.errors}`.trim(),
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

/** Whom the marks of a page name that waits. */
function namesIn(visit: PageVisit): readonly string[] {
  const names = visit.snapshot()?.held.flatMap(({ names }) => names.split(' ')) ?? [];
  return [...new Set(names.filter(Boolean))].sort();
}

/** A page that was marked by hand sends nothing without Kotowari: then everyone named must be sent something. */
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

function compareLook(look: Look, looks: Looks, native: Looks): Finding {
  const sort = look === 'order' ? byVendor : byText;
  const [one, other] = [looks[look], native[look]].map(sort);
  const text = {
    order: 'code ran in the order of each vendor ／ コードの順番',
    seen: 'handlers and code were called ／ 呼び出し',
    places: 'everything stands in its place ／ ページの形',
    links: 'hints are back after the choice ／ 許可の後の先ぶれ',
  }[look];
  return judge(JSON.stringify(one) === JSON.stringify(other), text);
}

/** By the first word, which names the vendor: between vendors there is no order, within one there is. */
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
