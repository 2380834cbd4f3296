/** Does what the browser may forbid (storage, a policy's name); null when it does. */
export function tryOrNull<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
