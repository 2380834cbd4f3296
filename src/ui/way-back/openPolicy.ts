import type { Config } from '../../types';

/** Leads to the shop's page about this, in place of a list that cannot be had; false where there is no other page. */
export function openPolicy({ policy }: Config): boolean {
  const page = policy.url && new URL(policy.url, document.baseURI).href;
  if (!page || page.split('#')[0] === location.href.split('#')[0]) return false;
  location.assign(page);
  return true;
}
