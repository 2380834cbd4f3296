/**
 * Code that may stand in the page itself. In a text or a pattern of JavaScript a `/` or a `!` means the same with a
 * backslash before it.
 */
export function escapeCode(code: string): string {
  return code.replaceAll('<!--', '<\\!--').replace(/<\/(?=script)/gi, '<\\/');
}
