import { expect, test } from 'vitest';
import { builtInNames } from '../../src/core/builtIns';
import { openPage, waysOf } from './attack';
import { useSite } from './harness';

const site = useSite({ preloadScanner: false });

/** As the page declares them; as it replaces them; and as old pages do, by a function of the same name. */
const ways = {
  'const …': `const ${builtInNames.map((name) => `${name} = 1`)};`,
  'window.… =': builtInNames.map((name) => `window.${name} = 1;`).join(''),
  'function …() {}': builtInNames.map((name) => `function ${name}() {}`).join(''),
};

const tag =
  '<script async src="https://d-cache.microad.jp/js/td_parsed_access.js?way=parsed"></script>';

test.each(Object.entries(ways))(
  'a page that gives every built-in name to something else can be answered: %s (R99)',
  async (_, code) => {
    const config = { notice: {} };
    const visit = await openPage(site, { head: `<script>${code}</script>`, body: tag, config });
    const press = (name: string) => visit.page.getByRole('button', { name }).click();
    await press('相手ごとに選ぶ');
    await press('保存する');
    await expect.poll(() => visit.page.context().cookies()).toHaveLength(1);
    expect(waysOf(visit)).toEqual([]);
    await press('設定を変える');
    await press('すべてオン');
    await press('保存する');
    await expect.poll(() => waysOf(visit)).toEqual(['parsed']);
    expect(visit.errors).toEqual([]);
  },
);
