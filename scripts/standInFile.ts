import { camelCase } from './camelCase';

/** Returns the text of a new stand-in, which answers for the vendor in tests and in the demo shop. */
export function standInFile(id: string, host: string): string {
  return `import { script } from './replies';
import type { StandIn } from './stand-in';

/** TODO: everything that the vendor's tag loads and calls, as its real script does. */
export const ${camelCase(id)}: StandIn = {
  vendor: '${id}',
  routes: [{ hosts: ['${host}'], reply: script('empty.js') }],
};
`;
}
