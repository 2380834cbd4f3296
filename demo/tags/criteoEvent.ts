import { ORDER, type Scene } from '../scene';

/** What Criteo's tag is told on a page, as its install text for that kind of page has it. */
export function criteoEvent({ kind, lines }: Scene): string {
  const [first] = lines;
  if (kind === 'list') return '{ event: "viewList", item: ["tea", "bouquet", "wreath"] }';
  if (kind === 'item' && first) return `{ event: "viewItem", item: "${first.good.id}" }`;
  const items = lines.map(
    ({ good, count }) => `{ id: "${good.id}", price: ${good.price}, quantity: ${count} }`,
  );
  if (kind === 'basket') return `{ event: "viewBasket", item: [${items}] }`;
  if (kind === 'done') return `{ event: "trackTransaction", id: "${ORDER}", item: [${items}] }`;
  return '{ event: "viewHome" }';
}
