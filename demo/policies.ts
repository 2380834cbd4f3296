/**
 * The Content-Security-Policies that a query can choose (`?csp=strict`). They allow images and frames from
 * anywhere, as a shop with ad tags does, and nothing else.
 *
 * - `strict`: scripts with the nonce and what they load; Trusted Types enforced.
 * - `unlisted`: the same, but the page does not allow Kotowari's own Trusted Types policy.
 * - `dynamic`: the same without Trusted Types.
 * - `nonce`: only scripts with the nonce, even if another script inserts them.
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

/** Whether a query parameter is the name of a policy. */
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
