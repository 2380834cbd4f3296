import type { ComponentChildren, Ref } from 'preact';
import { directionOf } from '../lib/directionOf';
import type { NoticeLook } from '../types';

interface FrameProps {
  readonly look: Pick<NoticeLook, 'position' | 'theme'>;
  readonly locale: string;
  readonly children: ComponentChildren;
  readonly box?: Ref<HTMLDivElement | null>;
}

/** What holds everything that a shopper sees: its language, and where and how it stands. */
export function Frame({ look, locale, children, box = null }: FrameProps) {
  const name = `ktw-frame ktw-${look.position} ktw-${look.theme}`;
  return (
    <div class={name} lang={locale} dir={directionOf(locale)} ref={box}>
      {children}
    </div>
  );
}
