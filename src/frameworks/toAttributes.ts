import type { ScriptAttributes } from '../core/insertMarkedScript';

/** What may be set on a script beside its address, by the names that components use. */
export interface ScriptOptions {
  readonly type?: string;
  readonly async?: boolean;
  readonly defer?: boolean;
  readonly noModule?: boolean;
  readonly nonce?: string;
  readonly integrity?: string;
  readonly crossOrigin?: 'anonymous' | 'use-credentials';
  readonly referrerPolicy?: ReferrerPolicy;
  readonly [data: `data-${string}`]: string;
}

/** The same as attributes of the element: those of HTML are spelled without capitals. */
export function toAttributes(options: ScriptOptions): ScriptAttributes {
  const given = Object.entries<string | boolean | undefined>({ ...options }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name.toLowerCase(), value === true ? '' : `${value}`]),
  );
}
