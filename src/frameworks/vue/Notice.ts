import { onUnmounted, type PropType, watch } from 'vue';
import type { Packs } from '../../ui/mountNotice';
import { mountWhenThere } from '../mountWhenThere';
import { toComponent } from './toComponent';
import { useKotowari } from './useKotowari';

/** Brings the notice, the preferences and the way back, where `kotowari.js` does not do it already. */
export const Notice = toComponent({
  name: 'KotowariNotice',
  props: { packs: Array as unknown as PropType<Packs> },
  setup(props) {
    const kotowari = useKotowari();
    let unmount = () => {};
    watch(kotowari, (client) => {
      unmount();
      if (client) unmount = mountWhenThere(client, props.packs);
    });
    onUnmounted(() => unmount());
    return () => null;
  },
});
