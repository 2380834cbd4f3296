// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { escapeCode } from '../../../src/build/escapeCode';

it('writes code so that nothing in it ends a script of the page, and it means the same', () => {
  const code = '["</script><!--</SCRIPT>", /<\\/script/.source, 1 </x/.lastIndex]';
  const escaped = escapeCode(code);
  expect(escaped).not.toMatch(/<\/script|<!--/i);
  expect(runInNewContext(escaped)).toEqual(runInNewContext(code));
});
