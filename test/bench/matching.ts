import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { createMatcher } from '../../src/gate/rules';
import type { builtInRules } from '../../vendors/rules';
import type { tagManagerRules } from '../../vendors/tag-managers';
import { median } from './median';
import type { Row } from './row';
import type { Shop } from './shop';

declare global {
  interface Window {
    /** The gate's matcher, alone in the page. */
    matching: {
      createMatcher: typeof createMatcher;
      builtInRules: typeof builtInRules;
      tagManagerRules: typeof tagManagerRules;
    };
  }
}

/** What is asked; `#` stands for a number, so that no address comes twice. */
const questions: readonly (readonly [whose: string, address: string])[] = [
  ['nobody’s absolute', 'https://images.shop.example/catalogue/2026/#.jpg?width=360'],
  ['nobody’s relative', '/catalogue/2026/#.jpg?width=360'],
  ['nobody’s `data:` of 1 KB each', `data:image/png;base64,#${'A'.repeat(1000)}`],
  ['a vendor’s', 'https://www.googletagmanager.com/gtag/js?id=G-#'],
];

/** What it costs to tell whose an address is, in a page of Chromium (R96). */
export function measureMatching(shop: Shop): Promise<Row[]> {
  return shop.visit('hero', { kotowari: false }, async (page) => {
    await page.addScriptTag({ content: await bundleMatcher() });
    const rows: Row[] = [];
    for (const [whose, address] of questions) {
      const what = `1,000 addresses matched, ${whose}`;
      rows.push({ what, value: await ask(page, address), unit: 'ms', bound: null });
    }
    return rows;
  });
}

async function bundleMatcher(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createMatcher } from './src/gate/rules';
        export { builtInRules } from './vendors/rules';
export { tagManagerRules } from './vendors/tag-managers';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'matching',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Milliseconds per 1,000. The page's clock has steps of 0.1 ms, so a round is long. */
async function ask(page: Page, address: string): Promise<number> {
  const rounds = await page.evaluate((text) => {
    const { createMatcher, builtInRules, tagManagerRules } = window.matching;
    const match = createMatcher(builtInRules, tagManagerRules, {});
    const [before = '', after = ''] = text.split('#');
    let count = 0;
    return Array.from({ length: 15 }, () => {
      const addresses = Array.from({ length: 5000 }, () => `${before}${count++}${after}`);
      const start = performance.now();
      for (const one of addresses) match(one);
      return (performance.now() - start) / 5;
    });
  }, address);
  return median(rounds);
}
