import type { Messages } from '../locales/ja';

interface Props {
  t: Messages;
  label: string;
  /** The partner whose page it is: all rows have the same labels. */
  of: string;
  href: string | undefined;
}

/** A link in a list that leaves the shop, and says so; or the words for an address not known. */
export function OutLink({ t, label, of, href }: Props) {
  if (!href || href === 'unknown') {
    return (
      <li>
        {label}: {t.unknown}
      </li>
    );
  }
  return (
    <li>
      <a href={href} target="_blank" rel="noopener">
        {label}
        <span class="ktw-hidden"> {of}</span>
        {t.newPage}
      </a>
    </li>
  );
}
