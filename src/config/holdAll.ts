import { tryOrNull } from '../lib/tryOrNull';
import type { Config } from '../types';
import { formats } from './formats';
import { withDefaults } from './withDefaults';

/**
 * What is held when the configuration is bad: the built-in vendors, and every host that it names, or
 * that stands in quotation marks in a text that is no JSON.
 */
export function holdAll(user: unknown): Config {
  const texts = tryOrNull(() => JSON.stringify(user).split(/\\?"/)) ?? [];
  const unread = {
    id: '?',
    purposes: [],
    hold: [{ host: texts.filter((text) => formats.host.test(text)) }],
  };
  const config = withDefaults({});
  return { ...config, vendors: [...config.vendors, unread] };
}
