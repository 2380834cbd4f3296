import { useEffect, useState } from 'preact/hooks';

/** How long a status line is there before its words come, in ms: one that comes with them is not announced. */
const delay = 200;

/** A text for a screen reader: it comes a moment later, once for each new text. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    const timer = setTimeout(() => setSaid(text), delay);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
