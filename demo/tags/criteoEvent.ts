import { ORDER, type Scene } from '../scene';

/** Returns the event for Criteo's tag, as in its install instructions for that kind of page. */
export function criteoEvent({ kind, lines }: Scene): string {
  const [first] = lines;
  if (kind === 'list') return '{ event: "viewList", item: ["tea", "bouquet", "wreath"] }';
  if (kind === 'item' && first) return `{ event: "viewItem", item: "${first.product.id}" }`;
  const items = lines.map(
    ({ product, count }) => `{ id: "${product.id}", price: ${product.price}, quantity: ${count} }`,
  );
  if (kind === 'basket') return `{ event: "viewBasket", item: [${items}] }`;
  if (kind === 'done') return `{ event: "trackTransaction", id: "${ORDER}", item: [${items}] }`;
  return '{ event: "viewHome" }';
}
