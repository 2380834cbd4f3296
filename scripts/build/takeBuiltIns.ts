import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import type { OutputPlugin } from 'rollup';
import { builtInNames } from '../../src/lib/builtIns';

/** Where a file finds them that comes later than the gate, or stands in a bundle without one. */
const later = 'globalThis.kotowari?.builtIns ?? globalThis';

/**
 * Has a file of ours take the built-in names that it uses when it begins: the gate from the window, and a file that
 * comes later from the gate, because the page may have given them to something else meanwhile.
 */
export const takeBuiltIns: OutputPlugin = {
  name: 'take-built-ins',
  renderChunk: (code) => takeFrom(later, code) + code,
};

/** The same for the gate, which becomes a classic script whose names the page does not see. */
export const asScript: OutputPlugin = {
  name: 'as-script',
  renderChunk: (code) => `(() => {\n'use strict';\n${takeFrom('globalThis', code)}${code}})();\n`,
};

function takeFrom(place: string, code: string): string {
  const language = { ecmaVersion: 2022, sourceType: 'module' } as const;
  const program = parse(code, { ...language, ranges: true });
  const { globalScope } = analyze(program as never, language);
  const used = new Set(globalScope?.through.map(({ identifier }) => identifier.name));
  const names = builtInNames.filter((name) => used.has(name));
  return names.length ? `const { ${names.join(', ')} } = ${place};\n` : '';
}
