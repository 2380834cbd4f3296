import type { PropType } from 'vue';
import type { Name } from '../../types';
import { toComponent } from './toComponent';
import { useConsent } from './useConsent';

/** Shows its slot while a vendor is allowed, else its slot `fallback`. */
export const Consented = toComponent({
  name: 'Consented',
  props: { vendor: { type: String as PropType<Name>, required: true } },
  setup({ vendor }, { slots }) {
    const isAllowed = useConsent(vendor);
    return () => (isAllowed.value ? slots.default?.() : slots.fallback?.());
  },
});
