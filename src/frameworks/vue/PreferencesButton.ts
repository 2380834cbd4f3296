import { defineComponent, h } from 'vue';
import { useKotowari } from './useKotowari';

/**
 * A button that opens the preferences. In the page of the server it is a link to the policy, so that it
 * leads somewhere without script, too.
 *
 * @example <PreferencesButton href="/terms/privacy">広告とデータの設定</PreferencesButton>
 */
export const PreferencesButton = defineComponent({
  name: 'PreferencesButton',
  props: { href: { type: String, required: true } },
  setup(props, { slots }) {
    const kotowari = useKotowari();
    const show = () => kotowari.value?.showPreferences();
    return () =>
      kotowari.value
        ? h('button', { type: 'button', onClick: show }, slots.default?.())
        : h('a', { href: props.href }, slots.default?.());
  },
});
