import { beforeEach, describe, expect, it } from 'vitest';
import { makeSite } from '../../../src/build/makeSite';
import type { ConfigFaults } from '../../../src/config/ConfigFaults';
import { explain } from '../../../src/config/explain';
import { pageSentences } from '../../../src/config/pageSentences';
import { readBuilt } from '../../../src/config/readBuilt';

const site = makeSite(
  {
    vendors: ['criteo', 'line'],
    policy: { url: '/privacy', version: '1' },
    mode: { default: 'opt-out', regions: { DE: 'opt-in' } },
  },
  [],
);

beforeEach(() => {
  document.head.innerHTML = '';
});

function read(attributes: Record<string, string> = {}) {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return readBuilt(tag, site);
}

function linesOf(error: Error | null): string[] {
  return explain((error as ConfigFaults).faults, pageSentences).mistakes.map(
    ({ path, advice }) => `${path}: ${advice}`,
  );
}

describe('a gate that kotowari build has written its configuration into (issue 19)', () => {
  it('needs nothing of the page', () => {
    expect(read()).toMatchObject({ config: { ...site.config, mode: 'opt-out' }, error: null });
  });

  it('takes from the tag what differs from page to page', () => {
    expect(read({ 'data-region': 'DE' }).config.mode).toBe('opt-in');
    expect(read({ 'data-region': 'DE-BE' }).config.mode).toBe('opt-in');
    expect(read({ 'data-mode': 'opt-in' }).config.mode).toBe('opt-in');
    expect(read({ 'data-locale': 'ko', 'data-debug': '' }).config).toMatchObject({
      locale: 'ko',
      debug: true,
    });
  });

  it.each([
    [{ 'data-vendors': 'meta' }, /^data-vendors: the configuration stands in this kotowari\.js/],
    [{ 'data-policy-url': '/p' }, /^data-policy-url: the configuration stands in this/],
    [{ 'data-policy-version': '2' }, /^data-policy-version: the configuration stands in this/],
    [{ 'data-mode': 'optout' }, /^data-mode: unknown value "optout"\. Did you mean "opt-out"\?/],
    [{ 'data-region': 'Japan' }, /^data-region: "Japan" cannot stand here\. Write a country/],
    [{ 'data-locale': 'jp' }, /^data-locale: "jp" cannot stand here\. Did you mean "ja"\?/],
  ])('takes nothing else, and runs no tag then (R108): %j', (attributes, says) => {
    const { config, error } = read(attributes);
    expect(linesOf(error)).toEqual([expect.stringMatching(says)]);
    expect(config).toMatchObject({ mode: 'opt-in', vendors: site.config.vendors });
  });

  it('does not pass over a block of configuration, which the shop believes in (R108)', () => {
    document.head.innerHTML =
      '<script type="application/json" id="kotowari-config">{ "mode": "opt-in" }</script>';
    const { config, error } = read({ 'data-mode': 'out' });
    expect(linesOf(error)).toEqual([
      expect.stringMatching(/^#kotowari-config: .* run "kotowari build" again\.$/),
      expect.stringMatching(/^data-mode: /),
    ]);
    expect(config.mode).toBe('opt-in');
  });
});
