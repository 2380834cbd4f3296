import { explainJson } from './explainJson';
import type { FaultWords } from './FaultWords';
import type { Fault, PageFaultCode } from './fault';
import { show } from './show';
import { suggest } from './suggest';
import { toNames } from './toNames';

/** What is said of how the configuration stands in the page. A bundle, whose page has none, does without. */
export const pageSentences: FaultWords<PageFaultCode> = {
  json: ({ found }) => explainJson(`${found}`),
  'block-type': ({ found }) =>
    `the script has ${found === null ? 'no type' : `type=${show(found)}`}. Write <script type="application/json" id="kotowari-config">.`,
  'block-late': () =>
    'the block stands after kotowari.js and was not read. Put it before the tag of kotowari.js.',
  'block-twice': () => 'there are two blocks, and only the first was read. Leave one of them.',
  'block-id': () => 'the id is misspelt, and the block was not read. Write id="kotowari-config".',
  attribute: ({ found, expected }) =>
    `kotowari.js has no such attribute. ${suggestAttribute(found, expected)} Everything else stands in the block #kotowari-config.`,
  'built-in': () =>
    'the configuration stands in this kotowari.js, and nothing here can change it. Write this into kotowari.json, and run "kotowari build" again.',
  separator: ({ found }) =>
    `the ids are separated by spaces, without commas. Write data-vendors="${`${found}`
      .split(/[\s,]+/)
      .filter(Boolean)
      .join(' ')}".`,
};

/** All of them begin alike, which makes none of them near. */
function suggestAttribute(found: unknown, names: Fault['expected']): string {
  const bare = toNames(names).map((name) => name.replace('data-', ''));
  return suggest(`${found}`.replace('data-', ''), bare).replaceAll(/"(.+?)"/g, '"data-$1"');
}
