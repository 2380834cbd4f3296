/** What is wrong with a configuration, in whole sentences: where, what was found, what to write. */
export class KotowariConfigError extends Error {
  override readonly name = 'KotowariConfigError';
  constructor(
    /** Where: `vendors[3]`; empty for the whole. */
    readonly path: string,
    readonly found: unknown,
    advice: string,
  ) {
    super(`kotowari: ${path || 'configuration'}: ${advice}`);
  }
}
