import { h, onMounted, onUnmounted, type PropType, shallowRef, watch } from 'vue';
import type { Name } from '../../types';
import { findPlace, take } from '../findPlace';
import { insertWhenAllowed } from '../insertWhenAllowed';
import type { ScriptOptions } from '../toAttributes';
import { toAttributes } from '../toAttributes';
import { toMark } from '../toMark';
import { toComponent } from './toComponent';
import { useKotowari } from './useKotowari';

/**
 * A script that waits for consent: a file by `src`, or `code` with an `id`. It runs once in a document, as
 * often as it is mounted, and waits no longer when it is taken away.
 *
 * @example <ConsentScript vendor="criteo" src="https://dynamic.criteo.com/js/ld/ld.js?a=1" />
 */
export const ConsentScript = toComponent({
  name: 'ConsentScript',
  props: {
    vendor: { type: [String, Array] as PropType<Name | readonly Name[]>, required: true },
    id: String,
    src: String,
    code: String,
    options: { type: Object as PropType<ScriptOptions>, default: () => ({}) },
  },
  setup(props) {
    const client = useKotowari();
    const element = shallowRef<HTMLScriptElement | null>(null);
    const key = props.id ?? props.src ?? '';
    const isMarkup = findPlace(key) === 'markup';
    const body = props.src === undefined ? { code: `${props.code}` } : { src: props.src };
    let stop = () => {};
    onMounted(() => {
      if (!isMarkup || !element.value) return;
      take(element.value);
      take(key);
    });
    watch(client, (found) => {
      const { vendor, options } = props;
      stop();
      if (found && !isMarkup) stop = insertWhenAllowed(found, { key, vendor, body, options });
    });
    onUnmounted(() => stop());
    return () => isMarkup && h('script', { ref: element, ...describe(props, key) });
  },
});

interface Props {
  readonly vendor: string | readonly string[];
  readonly id?: string | undefined;
  readonly src?: string | undefined;
  readonly code?: string | undefined;
  readonly options: ScriptOptions;
}

/** The attributes of the marked element in the page of a server. */
function describe({ vendor, id, src, code, options }: Props, key: string) {
  const { type, ...rest } = options;
  return {
    ...toAttributes(rest),
    ...(id && { id }),
    ...(type && { 'data-type': type }),
    ...(src ? { 'data-src': src } : { innerHTML: `${code}` }),
    type: 'text/plain',
    'data-consent': toMark(vendor),
    'data-kotowari-once': key,
    'data-allow-mismatch': '',
  };
}
