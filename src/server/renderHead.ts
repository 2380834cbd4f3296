import { inlineScript } from '../build/inlineScript';
import { requireConfig } from '../config/requireConfig';
import type { UserConfig } from '../types';
import { writeInlineGate } from './writeInlineGate';

/** How the page gets the gate. */
export interface HeadOptions {
  /** Of the page's Content-Security-Policy. */
  readonly nonce?: string | undefined;
  /** Where the folder of `kotowari.js` lies, with a slash at its end. Default: `/kotowari/`. */
  readonly folder?: string | undefined;
  /**
   * Writes the gate into the page itself, with the configuration in it, so that a first visit waits for no file.
   * It comes again with every page. Default: false.
   */
  readonly inline?: boolean | undefined;
}

/** The id of the block from which `kotowari.js` reads the configuration. */
const configBlockId = 'kotowari-config';

/**
 * Writes what has to stand first in `<head>`: the configuration and the gate.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example `<head>${renderHead(config, { nonce })}<title>…`
 * @example `<head>${renderHead(config, { inline: true })}<title>…`
 */
export function renderHead(
  config: UserConfig = {},
  { nonce, folder = '/kotowari/', inline = false }: HeadOptions = {},
): string {
  requireConfig(config);
  if (inline) return inlineScript(writeInlineGate(config), `${folder}kotowari.js`, nonce);
  const block = `<script type="application/json" id="${configBlockId}">${toJson(config)}</script>`;
  const key = nonce ? ` nonce="${escapeAttribute(nonce)}"` : '';
  return `${block}<script src="${escapeAttribute(folder)}kotowari.js"${key}></script>`;
}

/** JSON that ends no script, whatever is in it. */
export function toJson(config: UserConfig): string {
  return JSON.stringify(config).replaceAll('<', '\\u003c');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
