import type { PageWords } from '../../partners/words.ja';
import type { Mode } from '../../types';

interface AdvertisingProps {
  /** Left out where it cannot be said for every shopper. */
  readonly mode: Mode | undefined;
  readonly words: PageWords;
}

/** What the advertising partners do, and how it is stopped. */
export function Advertising({ mode, words: { section: t } }: AdvertisingProps) {
  const until = { 'opt-in': t.advertisingOptIn, 'opt-out': t.advertisingOptOut };
  const texts = [
    t.advertisingWhat,
    t.advertisingHow,
    ...(mode ? [until[mode]] : []),
    t.advertisingStop,
    t.advertisingAfter,
    t.advertisingAgain,
  ];
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
