/** Does something in a later turn, and only once, however often it is asked for until then. */
export function once(action: () => void, schedule: (turn: () => void) => unknown): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    schedule(() => {
      isDue = false;
      action();
    });
  };
}
