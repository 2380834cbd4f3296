/** Runs an action that the browser may forbid, such as reading storage. Returns null if it throws. */
export function tryOrNull<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
