import { alignTable } from './alignTable';
import { ways } from './ways/index';

/** Writes what stands above the engines' sections in `docs/vectors.md`. */
export function writeIntroduction(): string {
  return `# How a page reaches a vendor, and what Kotowari does about it

Every way that we know by which a page makes the browser ask a vendor for something, tried in three
engines against stand-ins of the vendors. This file is written by \`npm run vectors\`, and \`npm run test:all\`
tries every way again and fails when a word here is no longer true. For a page of your own:

\`\`\`sh
npm run vectors -- https://www.example.co.jp/
\`\`\`

${alignTable(columns)}

${alignTable(words)}

## Outside the promise

No script of a page gets a hook here, so Kotowari does not promise to hold:

- what the browser fetches ahead of any script in an unmarked page (\`ahead\` below); a marked tag is not
  fetched;
- an early unmarked \`<iframe>\`, \`<object>\`, \`<embed>\` or \`<link>\` in the page (\`may be fetched ahead\`);
${ways.outside.map((way) => `- ${way.words};`).join('\n')}
- a connection without a request: \`<link rel=preconnect>\`, \`<link rel=dns-prefetch>\` in the page.
`;
}

const columns = [
  ['column', 'the page'],
  ['before the choice', 'is opened by a new visitor'],
  ['code ran', "by then a vendor's code has run"],
  ['after a refusal', 'is loaded by a visitor who has refused, and used'],
  ['after allow', 'waits, and is then allowed everything; requests from the start on'],
  ['after a withdrawal', 'has that taken back, and its code runs again without a reload'],
];

const words = [
  ['word', 'meaning'],
  ['held, none', 'no request'],
  ['ahead', 'the browser itself fetched it ahead of any script; nothing came of it'],
  ['may be fetched ahead', 'the same, but a race: it depends on the page and the moment'],
  ['may', 'a race too: a frame that was opened ahead may run until it is emptied'],
  ['sent', 'the request was made'],
  ['once', 'as often as without Kotowari; a copy that was fetched ahead may be used'],
  ['-', 'not in this engine, or code that cannot run again'],
];
