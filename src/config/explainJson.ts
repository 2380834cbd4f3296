/**
 * Says why a text is no JSON, and on which line, where the cause is plain: what people carry over from
 * JavaScript and from word processors.
 */
export function explainJson(text: string): string {
  const code = outsideTexts(text);
  const [first] = causes
    .map(({ pattern, advice }) => ({ at: code.search(pattern), advice }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first) {
    return `line ${text.slice(0, first.at).split('\n').length} is no JSON: ${first.advice}`;
  }
  if (!text.trim()) return 'it is empty. Write an object in JSON: { }.';
  if (countOf(code, /[{[]/g) > countOf(code, /[}\]]/g)) {
    return 'the JSON ends too early: a bracket is not closed. Write the } or ] that is missing.';
  }
  return `this must be an object in JSON, { … }: ${parseError(text)}`;
}

function countOf(code: string, sign: RegExp): number {
  return code.match(sign)?.length ?? 0;
}

const causes: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  {
    pattern: /[“”„‟«»‘’＂]/,
    advice: 'it has curly quotation marks. Write straight ones: ".',
  },
  { pattern: /\/\/|\/\*|<!--/, advice: 'it has a comment. JSON has none: take it out.' },
  { pattern: /'/, advice: 'it has single quotation marks. Write double ones: ".' },
  { pattern: /,\s*[}\]]/, advice: 'a comma stands before a closing bracket. Take the comma out.' },
  {
    pattern: /[{,]\s*[A-Za-z_$][\w$]*\s*:/,
    advice: 'a key stands without quotation marks. Write it in double ones: "vendors".',
  },
];

/** The text with its quoted parts blanked out, and every character at its place. */
function outsideTexts(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
}

function parseError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return `${error}`;
  }
}
