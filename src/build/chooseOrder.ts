import { bodyOf } from './bodyOf';
import { sizeOf } from './sizeOf';

/**
 * Puts the functions of a minified script, as `toArrows` leaves them, in that order in which it compresses
 * best: what is alike then lies near. One after the other is moved somewhere, by lot, and stays there
 * unless the whole gets larger. The lots are the same each time.
 *
 * @param tries how often the size is taken, one or two milliseconds each
 */
export function chooseOrder(code: string, tries: number): string {
  const place = functionsIn(code);
  if (!place) return code;
  const write = (functions: readonly string[]) =>
    code.slice(0, place.start) + functions.join() + code.slice(place.end);
  const draw = createLots();
  let { functions } = place;
  let best = sizeOf(code);
  for (let left = tries; left > 0; left -= 1) {
    const from = draw(functions.length);
    const rest = functions.filter((_, index) => index !== from);
    const moved = rest.toSpliced(draw(functions.length), 0, functions[from] ?? '');
    const size = sizeOf(write(moved));
    if (size > best) continue;
    best = size;
    functions = moved;
  }
  return write(functions);
}

/** The first declaration, where it is of arrow functions alone: to make one of them does nothing else. */
function functionsIn(code: string): { start: number; end: number; functions: string[] } | null {
  const list = bodyOf(code)?.body.find((one) => one.type === 'VariableDeclaration')?.declarations;
  const first = list?.[0];
  const last = list?.at(-1);
  if (!first || !last || list.some(({ init }) => init?.type !== 'ArrowFunctionExpression'))
    return null;
  const functions = list.map(({ start, end }) => code.slice(start, end));
  return { start: first.start, end: last.end, functions };
}

/** Makes the function that draws a number below another one. */
function createLots(): (end: number) => number {
  let lot = 1;
  return (end) => {
    // The generator of Lehmer, as Park and Miller have it.
    lot = (lot * 48_271) % 2_147_483_647;
    return lot % end;
  };
}
