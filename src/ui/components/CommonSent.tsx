import type { Told } from '../../partners/listRows';

interface CommonSentProps {
  readonly common: Told<readonly string[]> | undefined;
  readonly title: string;
}

/** What every partner receives, said once above the list. */
export function CommonSent({ common, title }: CommonSentProps) {
  if (!common) return null;
  return (
    <details class="ktw-common">
      <summary>{title}</summary>
      <ul lang={common.lang}>
        {common.text.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
