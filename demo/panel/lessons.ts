// The list of lessons, each with a button to run it and its result.
import { type Lesson, lessons } from '../lessons/lessons';
import { queryOf } from '../queryOf';
import { readSwitches } from '../readSwitches';
import { createVisits } from './createVisits';
import { element } from './element';
import { followLog } from './followLog';
import { runLesson } from './runLesson';

/** The state of a lesson. */
type Result = 'untried' | 'trying' | 'good' | 'bad';

const search = new URLSearchParams(location.search);
// Tags are marked by default, as they should be in a shop: nothing is sent before the choice.
// `tags=unmarked` shows what the browser fetches ahead.
if (!search.has('tags')) search.set('tags', 'marked');
const { chosen, mistakes } = readSwitches(search.toString());
const frames = getElement('#frames');
const visits = createVisits(frames);
/** Lessons run one at a time, because they share one browser profile. */
let queue: Promise<void> = Promise.resolve();

const buttons = lessons.map(addLesson);
getElement('#all').addEventListener('click', () => {
  for (const button of buttons) button.click();
});
setText('mistakes', mistakes.join(' '));
followLog({
  entry: visits.addEntry,
  lost: () =>
    setText(
      'server',
      'The server does not answer. Start “npm run demo” again; this page goes on by itself. サーバーが止まっています。',
    ),
  found: () => setText('server', ''),
});

function addLesson(lesson: Lesson): HTMLButtonElement {
  const { file, title, text, ja } = lesson;
  const japanese = element('p', ja.join(''));
  japanese.lang = 'ja';
  const button = element('button', 'Try it 試す');
  const link = element('a', 'Open it beside the panel 開く');
  link.href = `/${queryOf({ ...chosen, page: file })}`;
  const results = element('ul');
  results.setAttribute('role', 'status');
  const item = element('li', element('h2', title), element('p', text.join(' ')), japanese);
  const actions = element('p', button, ' ', link);
  item.append(actions, results);
  item.id = file;
  item.dataset.result = 'untried' satisfies Result;
  button.type = 'button';
  button.addEventListener('click', () => {
    button.disabled = true;
    item.dataset.result = 'trying' satisfies Result;
    results.replaceChildren(element('li', 'waiting for its turn… 順番を待っています'));
    queue = queue
      .then(() => runAndShow(lesson, item, results))
      .finally(() => {
        button.disabled = false;
      });
  });
  getElement('#lessons').append(item);
  return button;
}

async function runAndShow(lesson: Lesson, item: HTMLElement, results: HTMLElement): Promise<void> {
  results.replaceChildren(element('li', 'looking… 見ています'));
  try {
    const findings = await runLesson(lesson, chosen, visits);
    results.replaceChildren(
      ...findings.map(({ isGood, text }) => element('li', `${isGood ? '✓' : '✗'} ${text}`)),
    );
    const result: Result = findings.every(({ isGood }) => isGood) ? 'good' : 'bad';
    item.dataset.result = result;
  } catch (error) {
    results.replaceChildren(element('li', `✗ ${Object(error).message}`));
    item.dataset.result = 'bad' satisfies Result;
  }
}

function setText(id: string, text: string): void {
  const line = getElement(`#${id}`);
  line.textContent = text;
  line.hidden = !text;
}

function getElement(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The list has no ${selector}.`);
  return found;
}
