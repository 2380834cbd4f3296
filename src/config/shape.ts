/**
 * A model of a value: a value of the same type, a pattern for a text, a list with a model of its
 * items, an object with a model for each key that it may have (`*`: any other one), or a set of such
 * models, of which one is enough.
 */
export type Shape =
  | string
  | number
  | boolean
  | RegExp
  | readonly Shape[]
  | ReadonlySet<Shape>
  | ShapeByKey;

export interface ShapeByKey {
  readonly [key: string]: Shape;
}

/** Whether a value is like its model, in all its depth. */
export function fits(found: unknown, model: Shape | undefined): boolean {
  if (model instanceof Set) return [...model].some((one) => fits(found, one));
  if (model instanceof RegExp) return typeof found === 'string' && model.test(found);
  return (
    kindOf(found) === kindOf(model) &&
    (Object(found) !== found ||
      Object.entries(found as object).every(([key, value]) => fits(value, modelOf(key, model))))
  );
}

/** Tells a list from an object, and both from null, which `typeof` does not. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** The model of a list's item, or of an object's key; none for an unknown key. */
export function modelOf(key: string, model: Shape | undefined): Shape | undefined {
  const { '*': any, 0: item, [key]: own } = model as ShapeByKey;
  return item ?? own ?? any;
}
