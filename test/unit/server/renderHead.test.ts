// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { renderHead } from '../../../src/server/renderHead';

const config = { policy: { url: '/privacy' } };
const block =
  '<script type="application/json" id="kotowari-config">{"policy":{"url":"/privacy"}}</script>';

describe('what a server writes first into the head', () => {
  it('is the configuration, and the tag of the gate', () => {
    expect(renderHead(config, { nonce: 'a"b', folder: '/k/' })).toBe(
      `${block}<script src="/k/kotowari.js" nonce="a&quot;b"></script>`,
    );
  });

  it('has the gate in itself where that is wished, and no text of it ends the script', () => {
    const head = renderHead({ policy: { url: '/</script>' } }, { nonce: 'n', inline: true });
    expect(head).toMatch(/^<script data-src="\/kotowari\/kotowari\.js" nonce="n">.*<\/script>$/s);
    expect(head).toContain('policy:{url:"/\\u003c/script>"');
    expect(head).toContain('use(KOTOWARI)');
    expect(head.match(/<\/script|<!--/g)).toHaveLength(1);
  });
});
