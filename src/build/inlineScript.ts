import { escapeCode } from './escapeCode';

/**
 * The gate as a script of the page itself, so that a first visit waits for no file of ours.
 *
 * @param gate the text of `kotowari.js`
 * @param src the address of `kotowari.js`, beside which the other files lie
 * @param nonce of the page's Content-Security-Policy
 */
export function inlineScript(gate: string, src: string, nonce?: string): string {
  const attributes = [['data-src', src], ...(nonce ? [['nonce', nonce]] : [])];
  const written = attributes.map(([name, value = '']) => ` ${name}="${escapeText(value)}"`);
  return `<script${written.join('')}>${escapeCode(gate.trim())}</script>`;
}

function escapeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
