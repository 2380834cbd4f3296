import type { Told } from '../../partners/listRows';

/** A text, marked with its language where that is another than the page's (R64). */
export function TellText({ text, lang }: Told) {
  return <span lang={lang}>{text}</span>;
}
