// A page in Vue, as its compiler checks a template: each line below a `@ts-expect-error` must not compile.
import {
  Consented,
  ConsentFrame,
  ConsentScript,
  PreferencesButton,
  useConsent,
} from 'kotowari/vue';
import { type GlobalComponents, h } from 'vue';

type PropsOf<Component extends abstract new (...args: never) => unknown> =
  InstanceType<Component> extends { $props: infer Props } ? Props : never;

export const isAllowed: boolean = useConsent('criteo').value;
export const page = [
  h(ConsentScript, {
    vendor: 'criteo',
    src: 'https://dynamic.criteo.com/',
    options: { async: true },
  }),
  h(ConsentFrame, { vendor: ['line', 'meta'], src: 'https://tr.line.me/', title: 'LINE' }),
  h(Consented, { vendor: 'advertising' }),
  h(PreferencesButton, { href: '/terms' }),
];

// @ts-expect-error a slip
useConsent('crietoo');
// @ts-expect-error a slip
h(ConsentScript, { vendor: 'crietoo', src: 'https://dynamic.criteo.com/' });
// @ts-expect-error a frame needs a title
h(ConsentFrame, { vendor: 'line', src: 'https://tr.line.me/' });
// @ts-expect-error without script it would lead nowhere
h(PreferencesButton, {});

export const table: PropsOf<GlobalComponents['kotowari-partners']> = {
  columns: 'sent',
  lang: 'en',
};
export const button: PropsOf<GlobalComponents['kotowari-preferences-button']> = { class: 'footer' };
// @ts-expect-error a slip
export const wrong: PropsOf<GlobalComponents['kotowari-partners']> = { colums: 'sent' };
