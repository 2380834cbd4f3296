import type { OutputPlugin } from 'rollup';
import { type MinifyOptions, minify as minifyCode } from 'terser';

/**
 * Minifies the files of an output by terser. It runs here and not in workers, as Rollup's own plugin has it: each
 * of those would load the minifier anew, which takes longer than what it minifies.
 */
export function minify(options: MinifyOptions): OutputPlugin {
  return {
    name: 'minify',
    renderChunk: async (code) => (await minifyCode(code, options)).code ?? null,
  };
}
