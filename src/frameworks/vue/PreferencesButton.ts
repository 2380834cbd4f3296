import { h } from 'vue';
import { toComponent } from './toComponent';
import { useKotowari } from './useKotowari';

/**
 * A button that opens the preferences. In the page of the server it is a link to the policy, so that it
 * leads somewhere without script, too.
 *
 * @example <PreferencesButton href="/terms/privacy">広告とデータの設定</PreferencesButton>
 */
export const PreferencesButton = toComponent({
  name: 'PreferencesButton',
  props: { href: { type: String, required: true } },
  setup(props, { slots }) {
    const kotowari = useKotowari();
    const show = () => kotowari.value?.showPreferences();
    return () =>
      kotowari.value
        ? h('button', { ...way, type: 'button', onClick: show }, slots.default?.())
        : h('a', { ...way, href: props.href }, slots.default?.());
  },
});

/** By it the page knows that it has a way back, also before it is hydrated. */
const way = { 'data-kotowari-preferences': '' };
