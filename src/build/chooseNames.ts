import { createWriter } from './createWriter';
import { findVariables, type Variable } from './findVariables';
import { sizeOf } from './sizeOf';

/** The letters that names are made of: the first ones come most. */
const letters = 'etonrscaidulfpgmwhybvk_jOS$xEMLACRqNTPDWHUFzIBVGJKZYXQ';
const names = ['', ...letters]
  .flatMap((first) => [...letters].map((second) => first + second))
  .filter((name) => !/^(as|do|if|in|of)$/.test(name));

/** The names that are tried of each variable. */
const tried = 'etonrs';

/** What changes places with more variables than these is of no use. */
const most = 40;

/**
 * Gives the variables of a minified script those names with which it compresses best: what is alike then
 * reads alike. At first each function counts its own, as they come; then other names are tried one by
 * one, those of the most used variables first, and kept where the whole gets smaller.
 *
 * @param tries how often the size is taken, one or two milliseconds each
 */
export function chooseNames(code: string, tries: number): string {
  const variables = findVariables(code);
  const write = createWriter(code, variables);
  nameInOrder(variables);
  let left = tries;
  let best = sizeOf(write());
  let before: number;
  do {
    before = best;
    for (const variable of variables) {
      for (const name of tried) {
        const undo = left > 0 && rename(variable, name);
        if (!undo) continue;
        left -= 1;
        const size = sizeOf(write());
        if (size < best) best = size;
        else undo();
      }
    }
  } while (best < before);
  return write();
}

/** The first free names, for the innermost functions first. */
function nameInOrder(variables: readonly Variable[]): void {
  const named = new Set<Variable>();
  const start = ({ places: [place = 0] }: Variable) => place;
  for (const variable of variables.toSorted((a, b) => b.depth - a.depth || start(a) - start(b))) {
    const taken = [...variable.rivals].filter((rival) => named.has(rival));
    const isFree = (name: string) => !taken.some((rival) => rival.name === name);
    variable.name = names.find(isFree) ?? variable.name;
    named.add(variable);
  }
}

/**
 * Gives a variable a name, and its own to the rivals that had that name, and so on; returns the undo, or
 * null where nothing changes, or too much.
 */
function rename(variable: Variable, name: string): (() => void) | null {
  const old = variable.name;
  if (name === old) return null;
  const chain = new Set([variable]);
  for (const one of chain) {
    for (const rival of one.rivals) {
      if (rival.name === old || rival.name === name) chain.add(rival);
    }
    if (chain.size > most) return null;
  }
  const exchange = () => {
    for (const one of chain) one.name = one.name === old ? name : old;
  };
  exchange();
  return exchange;
}
