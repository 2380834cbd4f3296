import { joinSentences } from '../../lib/joinSentences';

interface SentencesProps {
  readonly texts: readonly string[];
  readonly locale: string;
}

/** Sentences of the notice. On a phone each begins a line; on a wide screen they run on. */
export function Sentences({ texts, locale }: SentencesProps) {
  return (
    <>
      {texts.map((text) => (
        <span key={text}>{joinSentences([text, ''], locale)}</span>
      ))}
    </>
  );
}
