/**
 * Content-Security-Policies that a page can be asked for (`?csp=strict`). Images and frames may come
 * from anywhere, as on a shop with ad tags; everything else is closed.
 *
 * - `strict`: only scripts with the nonce, and what those load; Trusted Types enforced.
 * - `unlisted`: the same, but Kotowari's own policy is not among those that may be made.
 * - `dynamic`: the same without Trusted Types.
 * - `nonce`: only scripts with the nonce, those that a script adds included.
 */
export const policies = {
  strict: (nonce: string) =>
    `${scriptsBy(nonce, " 'strict-dynamic'")}; trusted-types kotowari; require-trusted-types-for 'script'`,
  unlisted: (nonce: string) =>
    `${scriptsBy(nonce, " 'strict-dynamic'")}; trusted-types shop; require-trusted-types-for 'script'`,
  dynamic: (nonce: string) => scriptsBy(nonce, " 'strict-dynamic'"),
  nonce: (nonce: string) => scriptsBy(nonce, ''),
} as const;

export type PolicyName = keyof typeof policies;

/** Whether a query asks for one of the policies. */
export function isPolicy(name: unknown): name is PolicyName {
  return typeof name === 'string' && Object.hasOwn(policies, name);
}

function scriptsBy(nonce: string, more: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'${more}`,
    "style-src 'self'",
    'img-src *',
    "connect-src 'self'",
    'frame-src *',
    "base-uri 'none'",
  ].join('; ');
}
