import { Option } from 'commander';
import { configNames } from './readConfigFile';

/** The option of each command that reads the site's configuration. */
export function configOption(): Option {
  const [first, ...others] = configNames;
  const usual = `default: ${first}, else ${others.join(', ')}`;
  return new Option('--config <file>', `JSON, or a module with defineConfig (${usual})`);
}
