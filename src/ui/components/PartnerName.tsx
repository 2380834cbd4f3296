import type { Told } from '../../partners/listRows';

/** The name of a partner, which may run in another direction than the words around it. */
export function PartnerName({ text, lang }: Told) {
  return (
    <bdi class="ktw-name" lang={lang}>
      {text}
    </bdi>
  );
}
