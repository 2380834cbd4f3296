/** A company's or a service's name, marked as English or Japanese so that it is read out as such. */
export function Name({ text }: { text: string }) {
  return <span lang={/[^ -~]/.test(text) ? 'ja' : 'en'}>{text}</span>;
}
