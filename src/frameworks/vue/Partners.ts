import { type DefineComponent, type HTMLAttributes, h } from 'vue';
import { toComponent } from './toComponent';

declare module 'vue' {
  interface GlobalComponents {
    'kotowari-preferences-button': DefineComponent<HTMLAttributes>;
    'kotowari-partners': DefineComponent<
      HTMLAttributes & { readonly columns?: string; readonly purposes?: string }
    >;
  }
}

/** The table of partners for the terms page. What a server has written into it becomes live. */
export const Partners = toComponent({
  name: 'KotowariPartners',
  props: { html: String, lang: String, columns: String, purposes: String },
  setup: (props) => () => {
    const { html, ...attributes } = props;
    const content = html === undefined ? {} : { innerHTML: html };
    return h('kotowari-partners', { ...attributes, ...content, 'data-allow-mismatch': '' });
  },
});
