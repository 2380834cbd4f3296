import { readFileSync, writeFileSync } from 'node:fs';
import type { EngineName } from '../engines/engine';
import { ways } from './ways/index';

/** The engines, in the order of the file. */
export const engineNames: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKitGTK'];

const file = new URL('../../docs/vectors.md', import.meta.url);

/** `docs/vectors.md` as it is committed. */
export function readVectors(): string {
  return readFileSync(file, 'utf8');
}

/** One engine's section of it; empty when there is none. */
export function readSection(engine: EngineName): string {
  const [, section = ''] = readVectors().split(`\n## ${engine}\n`);
  const [text = ''] = section.split('\n## ');
  return section && `## ${engine}\n${text.trimEnd()}\n`;
}

/** Writes the file, with the engines' sections below what is said of all of them. */
export function writeVectors(sections: readonly string[]): void {
  writeFileSync(file, joinVectors(sections));
}

/** The text of the file. */
export function joinVectors(sections: readonly string[]): string {
  return [introduction, ...sections].join('\n');
}

const introduction = `# How a page reaches a vendor, and what Kotowari does about it

Every way that we know by which a page makes the browser ask a vendor for something, tried in three
engines against stand-ins of the vendors. This file is written by \`npm run vectors\`, and
\`npm test\` tries every way again and fails when a word here is no longer true. For a page of your own:

\`\`\`sh
npm run vectors -- https://www.example.co.jp/
\`\`\`

| column             | the page                                                                     |
| ------------------ | ---------------------------------------------------------------------------- |
| before the choice  | is opened by a new visitor                                                   |
| code ran           | by then a vendor's code has run                                              |
| after a refusal    | is loaded by a visitor who has refused, and used                             |
| after allow        | is allowed everything after it waited; requests from the start on            |
| after a withdrawal | has that taken back, and its code runs again without a reload                |

| word                 | meaning                                                                    |
| -------------------- | -------------------------------------------------------------------------- |
| held, none           | no request                                                                 |
| ahead                | the browser itself fetched it ahead of any script; nothing came of it      |
| may be fetched ahead | the same, but a race: it depends on the page and the moment                |
| sent                 | the request was made                                                       |
| once                 | as often as without Kotowari; a copy that was fetched ahead may be used    |
| -                    | not in this engine, or code that cannot run again                          |

## Outside the promise

No script of a page gets a hook here, so Kotowari does not promise to hold:

- what the browser fetches ahead of any script, in an unmarked page (\`ahead\` below); a marked tag is
  not fetched;
- an early unmarked \`<iframe>\`, \`<object>\`, \`<embed>\` or \`<link>\` in the markup (\`may be fetched ahead\`);
${ways.outside.map(({ words }) => `- ${words};`).join('\n')}
- a connection without a request: \`<link rel=preconnect>\`, \`<link rel=dns-prefetch>\` in the markup.
`;
