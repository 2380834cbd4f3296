import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../server/listFiles';

/**
 * Wraps the configuration of Next.js: whenever it is read, `kotowari.js` and its files are copied to
 * `public/kotowari/`, where the page asks for them. That folder belongs into `.gitignore`.
 *
 * @param config yours, as it is
 * @param folder the public folder of the app
 * @example export default withKotowari({ reactStrictMode: true }); // next.config.js
 */
export function withKotowari<Config>(config: Config, folder = 'public'): Config {
  const target = join(folder, 'kotowari');
  mkdirSync(target, { recursive: true });
  for (const { name, path } of listFiles()) copyFileSync(path, join(target, name));
  return config;
}
