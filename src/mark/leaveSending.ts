import type { ToLeave } from './verdict';

/** Leaves a tag that the browser may fetch before the choice, whatever the gate does. */
export function leaveSending(names: readonly string[], why: string, write?: string): ToLeave {
  return { names, why, sends: true, ...(write && { write }) };
}
