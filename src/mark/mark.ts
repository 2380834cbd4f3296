import { findMistakes } from '../config/findMistakes';
import { readConfig } from '../config/readConfig';
import type { UserConfig } from '../types';
import { createMarker } from './createMarker';
import { createOwners, type Owners } from './owners';
import type { RewriteOptions } from './RewriteContext';
import type { Marking } from './report';

/**
 * Marks every vendor's tag in a page or a part of one, so that nothing at all is asked for before
 * the choice. What is marked already stays as it is.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example mark('<script src="https://dynamic.criteo.com/js/ld/ld.js?a=1"></script>')
 */
export function mark(html: string, config: UserConfig = {}): string {
  return markWith(ownersOf(config), html).html;
}

/** The rules of a site; to be made once. @throws KotowariConfigError on a bad configuration */
export function ownersOf(config: UserConfig): Owners {
  const problem = findMistakes(config);
  if (problem) throw problem;
  return createOwners(readConfig(config));
}

/** Marks a text and reports what was done; `plain` is the text with its template code blanked out. */
export function markWith(
  owners: Owners,
  html: string,
  options: RewriteOptions = {},
  plain: string = html,
): Marking {
  const marker = createMarker(owners, options);
  const marked = marker.write(html, plain) + marker.end();
  return { html: marked, marks: marker.marks, left: marker.left };
}
