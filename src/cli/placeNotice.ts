import { createTokenizerState, type StartTag, tokenize } from '../lib/tokenize';

const close = '</kotowari-notice>';
/** What template languages write code with: a tag that has it may end elsewhere than it seems to. */
const code = /<\?|<%|\{[{%#$]|@\w/;

/**
 * Puts the notice first into the body of a page, in place of an older one. Null where the page has no body tag, or
 * one with a template's code in it.
 *
 * @param write gives the notice in a language, by its tag
 */
export function placeNotice(page: string, write: (locale: string) => string): string | null {
  const bare = takeNotice(page);
  const tags = tagsOf(bare);
  const body = tags.find(({ name }) => name === 'body');
  if (!body || code.test(bare.slice(body.start, body.end))) return null;
  const locale = tags.find(({ name }) => name === 'html')?.attributes.get('lang')?.value ?? '';
  return bare.slice(0, body.end) + toAscii(write(locale)) + bare.slice(body.end);
}

/** Takes the notice out of a page again. */
export function takeNotice(page: string): string {
  const notices = tagsOf(page).filter(
    ({ name, attributes }) => name === 'kotowari-notice' && attributes.has('data-ktw-for'),
  );
  return notices.reduceRight((text, { start, end }) => {
    const last = text.indexOf(close, end);
    return last < 0 ? text : text.slice(0, start) + text.slice(last + close.length);
  }, page);
}

function tagsOf(page: string): readonly StartTag[] {
  return tokenize(page, createTokenizerState()).tags;
}

/** The same markup in a page of any encoding. */
function toAscii(html: string): string {
  return html.replace(/[^\p{ASCII}]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`);
}
