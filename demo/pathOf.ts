import type { Chosen } from './switches';

/** Returns the path of the page that the switches choose. */
export function pathOf({ page = 'home' }: Chosen): string {
  if (page === 'home') return '/';
  if (page === 'terms') return '/terms';
  return page.startsWith('lesson-') ? `/lesson/${page}.html` : `/${page}.html`;
}
