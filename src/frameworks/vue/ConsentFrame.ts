import { h, type PropType } from 'vue';
import type { Name } from '../../types';
import { toMark } from '../toMark';
import { toComponent } from './toComponent';

/** A frame that waits for consent. Its address stands in no attribute that a browser would fetch. */
export const ConsentFrame = toComponent({
  name: 'ConsentFrame',
  props: {
    vendor: { type: [String, Array] as PropType<Name | readonly Name[]>, required: true },
    src: { type: String, required: true },
    title: { type: String, required: true },
  },
  // With another address it is another frame: the gate knows it by its element.
  setup: (props) => () =>
    h('iframe', {
      key: props.src,
      title: props.title,
      'data-consent': toMark(props.vendor),
      'data-src': props.src,
      'data-allow-mismatch': '',
    }),
});
