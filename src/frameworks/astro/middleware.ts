import { config, options } from 'virtual:kotowari-config';
import { preparePage } from '../../server/preparePage';

/** Makes each page of Astro ready for its visit; the integration adds it. */
export async function onRequest(
  _context: unknown,
  next: () => Promise<Response>,
): Promise<Response> {
  return preparePage(await next(), config, options);
}
