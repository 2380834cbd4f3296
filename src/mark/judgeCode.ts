import { type Program, parse } from 'acorn';
import { full } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { browser, builtin } from 'globals/globals.json';
import { tryOrNull } from '../lib/tryOrNull';
import { addressesIn } from './addressesIn';
import type { Owners } from './owners';
import { printed } from './templates/blankTemplate';
import { unique } from './unique';
import type { ToLeave, Verdict } from './verdict';

/**
 * Judges inline code: null when it asks nobody for anything, as code that only fills a queue does.
 * It is marked when it does nothing beside: what else it does would wait with it.
 */
export function judgeCode(code: string, isModule: boolean, owners: Owners): Verdict | null {
  if (!owners.mayOwn(code)) return null;
  const sourceType = isModule ? 'module' : 'script';
  const program = readProgram(code, sourceType);
  // What is nested too deep for the walk is searched as it stands.
  const strings = program && tryOrNull(() => stringsIn(program));
  const addresses = (strings ?? [code]).flatMap(addressesIn);
  const sets = addresses.map((address) => ownersOf(address, owners));
  const names = unique([...sets.flat(), ...owners.ofGlobals(code)]);
  if (!names.length) return null;
  const leave = (why: string): ToLeave => ({ names, why, sends: false });
  if (!program) return { ...leave(unreadable), isUnread: true };
  // One address of several vendors needs them all; several addresses of one each would wait in vain.
  if (sets.some((set) => set.length && set.length < names.length)) return leave(several);
  const own = owners.globalsOf(names);
  const why = tryOrNull(() => strangerIn(program, sourceType, own)) ?? unreadable;
  return why ? leave(why) : { names, addresses: [] };
}

/** What stands for template code that prints: mostly it is a name, a value, or a part of a string. */
const placeholder = '_ktw_';
const readings = [placeholder, '0'];
const printedCode = RegExp(`${printed}(?:[\\r\\n]*${printed})*`, 'g');

/** Reads code in the first way that makes it JavaScript; null where none does. */
function readProgram(code: string, sourceType: 'module' | 'script'): Program | null {
  const ways = code.includes(printed) ? readings : [''];
  for (const way of ways) {
    const text = code.replace(printedCode, way);
    const program = tryOrNull(() =>
      parse(text, { ecmaVersion: 'latest', sourceType, ranges: true }),
    );
    if (program) return program;
  }
  return null;
}

const unreadable = 'it cannot be read as JavaScript';
const several = 'it serves several partners: give each a script of its own';

/** Text in which an address may stand: the parts of a template too. */
function stringsIn(program: Program): string[] {
  const found: string[] = [];
  full(program, (node) => {
    const { value } = node as { value?: unknown };
    if (typeof value === 'string') found.push(value);
    else if (node.type === 'TemplateElement') found.push((value as { raw: string }).raw);
  });
  return found;
}

/** Host and path are often apart, so a host alone speaks for all its paths. */
function ownersOf(address: string, { ofUrl, ofHost }: Owners): readonly string[] {
  const url = `https://${address.replace(/^\./, 'www.')}`;
  return /\/./.test(address) ? ofUrl(url) : ofHost(url);
}

const platform = new Set(Object.keys({ ...builtin, ...browser }));

/** What the code uses or declares that is neither the browser's nor the vendor's, in words. */
function strangerIn(
  program: Program,
  sourceType: 'module' | 'script',
  own: ReadonlySet<string>,
): string {
  const options = { ecmaVersion: 2024, sourceType } as const;
  const { globalScope } = analyze(program as Parameters<typeof analyze>[0], options);
  const declared = globalScope?.variables.find(({ name }) => !own.has(name));
  if (declared) return `it declares "${declared.name}", which other code may use`;
  const used = globalScope?.through.find(
    ({ identifier: { name } }) => !own.has(name) && !platform.has(name) && name !== placeholder,
  );
  return used ? `it also uses "${used.identifier.name}", which is not the partner's` : '';
}
