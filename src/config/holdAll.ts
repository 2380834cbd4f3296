import { tryOrNull } from '../lib/tryOrNull';
import type { Config } from '../types';
import { readConfig } from './config';
import { isHost } from './vendorModel';

/**
 * What is held when the configuration is bad: the built-in vendors, and every host that it names, or
 * that stands in quotation marks in a text that is no JSON.
 */
export function holdAll(user: unknown): Config {
  const texts = tryOrNull(() => JSON.stringify(user).split(/\\?"/)) ?? [];
  const unread = {
    id: '?',
    purposes: [],
    hold: [{ host: texts.filter((text) => isHost.test(text)) }],
  };
  const config = readConfig({});
  return { ...config, vendors: [...config.vendors, unread] };
}
