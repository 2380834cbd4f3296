import type { Messages } from '../../locales/ja';

/** The shop's own row: always on, explained, and no fake switch (R32). */
export function Necessary({ words: t }: { readonly words: Messages }) {
  return (
    <section aria-labelledby="ktw-necessary">
      <h3 id="ktw-necessary">{t.groupNecessary}</h3>
      <ul class="ktw-list">
        <li part="partner">
          <h4 class="ktw-switch">
            <span class="ktw-name">{t.necessaryName}</span>
            <span class="ktw-control ktw-state">{t.alwaysOn}</span>
          </h4>
          <p class="ktw-who">{t.necessaryUse}</p>
        </li>
      </ul>
    </section>
  );
}
