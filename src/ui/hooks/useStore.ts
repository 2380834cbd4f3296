import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The present value of a store, and a new rendering at each change of it.
 *
 * @param get must give the same value until the next change
 * @param subscribe calls back at each change, and returns its undo
 */
export function useStore<Value>(
  get: () => Value,
  subscribe: (listener: () => void) => () => void,
): Value {
  const [value, setValue] = useState(get);
  useLayoutEffect(() => {
    const update = () => setValue(get);
    update();
    return subscribe(update);
  }, []);
  return value;
}
