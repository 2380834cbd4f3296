/** How far away a bracket is looked for: further than any list of attributes is long. */
const reach = 2000;

/**
 * The text between the innermost brackets around a place in code: the arguments of a call, or an object.
 * Empty where there are none.
 */
export function bracketsAround(text: string, at: number): string {
  const start = findBracket(text, at - 1, -1, /[([{]/, /[)\]}]/);
  const end = findBracket(text, at, 1, /[)\]}]/, /[([{]/);
  return start === null || end === null ? '' : text.slice(start + 1, end);
}

/** Goes on in one direction to the first bracket that nothing on the way has a pair of. */
function findBracket(
  text: string,
  from: number,
  step: 1 | -1,
  wanted: RegExp,
  other: RegExp,
): number | null {
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < reach; at += step) {
    const sign = text.charAt(at);
    if (other.test(sign)) depth += 1;
    else if (wanted.test(sign)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return null;
}
