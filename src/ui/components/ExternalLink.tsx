import { isWebLink } from '../../lib/isWebLink';

interface ExternalLinkProps {
  readonly href: string;
  readonly label: string;
  /** Says that another page opens. */
  readonly newPage: string;
  /** Whose page it is: part of the link's name, since every partner has links of the same words. */
  readonly of: string;
  readonly onOpen?: (() => void) | undefined;
}

/** A link to a page of a partner. An address that leads to no web page is not made a link. */
export function ExternalLink({ href, label, newPage, of, onOpen }: ExternalLinkProps) {
  const words = label + newPage;
  if (!isWebLink(href)) return <span>{label}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={`${words} ${of}`}
      onClick={onOpen}
      onAuxClick={onOpen}
    >
      {words}
    </a>
  );
}
