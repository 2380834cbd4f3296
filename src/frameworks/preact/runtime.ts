import type { ComponentChildren, JSX, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export { createContext, createElement } from 'preact';
export { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';

export type ReactNode = ComponentChildren;
export type ReactElement = VNode;

/** Preact compares no attribute while it hydrates. */
export const changedByGate = {};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'kotowari-preferences-button': import('preact').HTMLAttributes<HTMLElement>;
      'kotowari-partners': import('preact').HTMLAttributes<HTMLElement> & {
        readonly columns?: string;
        readonly purposes?: string;
      };
    }
  }
}

/** The attributes of an element, by its name. */
export type AttributesOf<Tag extends 'button' | 'iframe' | 'script'> = JSX.IntrinsicElements[Tag];

/**
 * React's hook of that name. The one of `preact/compat` knows no snapshot of a server, with which a page
 * has to be hydrated. The first drawing is that of the server here, and the second one comes before the
 * browser paints.
 */
export function useSyncExternalStore<T>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => T,
  getServerSnapshot: () => T,
): T {
  const [value, setValue] = useState(getServerSnapshot);
  useLayoutEffect(() => {
    const update = () => setValue(getSnapshot);
    update();
    return subscribe(update);
  }, [subscribe, getSnapshot]);
  return value;
}
