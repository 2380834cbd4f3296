import type { Kotowari, SiteVendor } from '../../types';

/**
 * Whose content a held frame would show: of a marked one those that its mark names, else those with
 * rules for the host of its address. The rules' paths are not asked: it is held, so they fit.
 */
export function vendorsOfFrame(
  { vendors, partners, config }: Kotowari,
  frame: HTMLIFrameElement,
  url: URL,
): readonly SiteVendor[] {
  const marks = frame.getAttribute('data-consent')?.split(/\s+/);
  const lent = config.hosts[url.hostname] ?? '';
  const host = lent.includes('.') ? lent : url.hostname;
  const rowsOf = (id: string) => partners.filter(({ vendor }) => vendor === id);
  const hasHost = (name: string) =>
    name.startsWith('.') ? `.${host}`.endsWith(name) : host === name;
  return vendors.filter(({ id, purposes, hold }) =>
    marks
      ? [id, ...purposes, ...rowsOf(id).map((row) => row.id)].some((name) => marks.includes(name))
      : id === lent || hold.some((rule) => [rule.host].flat().some(hasHost)),
  );
}
