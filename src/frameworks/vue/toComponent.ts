import type { defineComponent } from 'vue';

/**
 * Gives an object the type of a component. At run time Vue's own function does no more, but a bundler has
 * to keep what it is called for: every component, also where a page uses `useConsent` alone.
 */
export const toComponent = ((options: unknown) => options) as typeof defineComponent;
