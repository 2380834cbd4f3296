/** A name, marked as English or Japanese so that it is read out, and written, as such (R64). */
export function Name({ text }: { text: string }) {
  return <bdi lang={/[^ -~]/.test(text) ? 'ja' : 'en'}>{text}</bdi>;
}
