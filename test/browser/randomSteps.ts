import fc from 'fast-check';

/** One thing that the code of a page does with a few nodes of its own, which it has in numbered slots. */
export type Step =
  | { readonly do: 'make'; readonly slot: number; readonly tag: string }
  | { readonly do: 'parse'; readonly slot: number; readonly tag: string; readonly how: string }
  | { readonly do: 'set'; readonly slot: number; readonly how: string }
  | { readonly do: 'type'; readonly slot: number; readonly how: string; readonly type: string }
  | { readonly do: 'put'; readonly slot: number; readonly into: number; readonly how: string }
  | { readonly do: 'copy'; readonly slot: number; readonly from: number; readonly how: string }
  | { readonly do: 'shadow'; readonly slot: number; readonly mode: string }
  | { readonly do: 'markup'; readonly slot: number; readonly tag: string; readonly how: string }
  | { readonly do: 'write'; readonly tag: string; readonly cuts: readonly number[] }
  | { readonly do: 'take'; readonly slot: number };

const slot = fc.nat(3);
const tag = fc.constantFrom('img', 'script', 'iframe', 'video', 'link', 'svg');
const box = fc.constantFrom('div', 'template', 'fragment');

/** Steps of all kinds: most of them make, set and move. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('make'), slot, tag: fc.oneof(tag, box) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('parse'),
      slot,
      tag,
      how: fc.constantFrom('DOMParser', 'template', 'contextual', 'document'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('set'),
      slot,
      how: fc.constantFrom('property', 'attribute', 'node', 'map'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('type'),
      slot,
      how: fc.constantFrom('property', 'attribute', 'remove', 'node'),
      type: fc.constantFrom('text/x', '', 'module', 'text/javascript'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('put'),
      slot,
      into: fc.integer({ min: -2, max: 3 }),
      how: fc.constantFrom('append', 'appendChild', 'insertBefore', 'replaceChildren', 'range'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('copy'),
      slot,
      from: slot,
      how: fc.constantFrom('cloneNode', 'importNode', 'adoptNode'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('shadow'),
      slot,
      mode: fc.constantFrom('open', 'closed'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('markup'),
      slot,
      tag,
      how: fc.constantFrom('innerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'outerHTML'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('write'),
      tag,
      cuts: fc.array(fc.nat(120), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take'), slot }) },
) as fc.Arbitrary<Step>;

/** What one piece of code does. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 3, maxLength: 12 });
