import { createSubscriber } from 'svelte/reactivity';
import { documentClient } from '../../core/documentClient';
import type { Name } from '../../types';
import { watchConsent } from '../watchConsent';

export type { SvelteHTMLElements } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kotowari-preferences-button': HTMLAttributes<HTMLElement>;
    'kotowari-partners': HTMLAttributes<HTMLElement> & {
      readonly columns?: string;
      readonly purposes?: string;
    };
  }
}

/** A decision that components follow. */
export interface Consent {
  /** Whether it is allowed now; false on a server, and until the page is hydrated. */
  readonly allowed: boolean;
}

/**
 * Follows the decision on a vendor, a listed partner or a purpose.
 *
 * @example
 * const criteo = consent('criteo');
 * {#if criteo.allowed}<Recommendations />{/if}
 */
export function consent(name: Name): Consent {
  let isHydrated = false;
  const subscribe = createSubscriber((update) => {
    queueMicrotask(() => {
      isHydrated = true;
      update();
    });
    return watchConsent(update);
  });
  return {
    get allowed() {
      subscribe();
      return isHydrated && !!documentClient.get()?.hasConsent(name);
    },
  };
}
