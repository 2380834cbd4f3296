/** All that the components need of React. The build puts `preact/runtime.ts` in the place of this file. */
export {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

/** The gate changes a marked element before the page is hydrated, and that is no mistake. */
export const changedByGate = { suppressHydrationWarning: true };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kotowari-preferences-button': import('react').HTMLAttributes<HTMLElement>;
      'kotowari-partners': import('react').HTMLAttributes<HTMLElement> & {
        readonly columns?: string;
        readonly purposes?: string;
      };
    }
  }
}

/** The attributes of an element, by its name. */
export type AttributesOf<Tag extends 'button' | 'iframe' | 'script'> =
  import('react').ComponentPropsWithoutRef<Tag>;
