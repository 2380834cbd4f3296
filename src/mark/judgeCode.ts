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
 * Judges inline code. Returns null if it requests nothing from a vendor, as when it only fills a queue.
 * Code is marked only if it does nothing else, because all of it would wait.
 */
export function judgeCode(code: string, isModule: boolean, owners: Owners): Verdict | null {
  if (!owners.mayOwn(code)) return null;
  const sourceType = isModule ? 'module' : 'script';
  const program = readProgram(code, sourceType);
  // Code that is nested too deep to walk is searched as text.
  const strings = program && tryOrNull(() => stringsIn(program));
  const addresses = (strings ?? [code]).flatMap(addressesIn);
  const sets = addresses.map((address) => ownersOf(address, owners));
  const names = unique([...sets.flat(), ...owners.ofGlobals(code)]);
  if (!names.length) return null;
  const leave = (why: string): ToLeave => ({ names, why, sends: false });
  if (!program) return { ...leave(unreadable), isUnread: true };
  // One URL may need several vendors. Code with URLs of different vendors would wait for all of them.
  if (sets.some((set) => set.length && set.length < names.length)) return leave(several);
  const own = owners.globalsOf(names);
  const why = tryOrNull(() => strangerIn(program, sourceType, own)) ?? unreadable;
  return why ? leave(why) : { names, addresses: [] };
}

/** Replaces template code that prints, which is mostly a name, a value or part of a string. */
const placeholder = '_ktw_';
const readings = [placeholder, '0'];
const printedCode = RegExp(`${printed}(?:[\\r\\n]*${printed})*`, 'g');

/** Parses code with each placeholder in turn. Returns null if none makes it valid JavaScript. */
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

/** Collects the strings of a program, including those in template literals. */
function stringsIn(program: Program): string[] {
  const found: string[] = [];
  full(program, (node) => {
    const { value } = node as { value?: unknown };
    if (typeof value === 'string') found.push(value);
    else if (node.type === 'TemplateElement') found.push((value as { raw: string }).raw);
  });
  return found;
}

/** Code often joins host and path, so a host alone stands for all its paths. */
function ownersOf(address: string, { ofUrl, ofHost }: Owners): readonly string[] {
  const url = `https://${address.replace(/^\./, 'www.')}`;
  return /\/./.test(address) ? ofUrl(url) : ofHost(url);
}

const platform = new Set(Object.keys({ ...builtin, ...browser }));

/** Describes the first global that is neither the browser's nor the vendor's. */
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
