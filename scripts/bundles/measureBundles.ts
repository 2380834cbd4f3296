import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlers } from './bundlers';
import { recipes } from './recipes';

/** What the first files of a bundle weigh by each recipe, by the name of the bundler. */
export async function measureBundles(): Promise<ReadonlyMap<string, readonly number[]>> {
  // Below the package, which finds itself by its own name.
  const folder = mkdtempSync(join(import.meta.dirname, '../../dist/bundles-'));
  const found = new Map<string, readonly number[]>();
  try {
    for (const [name, bundle] of Object.entries(bundlers)) {
      const sizes: number[] = [];
      for (const { name: recipe, code } of recipes) {
        const entry = join(folder, `${recipe}.js`);
        writeFileSync(entry, code);
        sizes.push(await bundle(entry, join(folder, `${name}-${recipe}`)));
      }
      found.set(name, sizes);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
