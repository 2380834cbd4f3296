// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { renderPartners } from '../../../src/server/renderPartners';

describe('the table of partners from a server', () => {
  it('names all eleven, each once, with its facts (R27)', () => {
    const html = renderPartners();
    expect(html.match(/data-partner="/g)).toHaveLength(12);
    expect(html.match(/data-partner="criteo"/g)).toHaveLength(1);
    expect(html).toContain('情報を送ることのある提携企業の一覧');
    expect(html).not.toContain('<script');
  });

  it.each([
    [{ locale: 'en' }, {}],
    [{}, { locale: 'en' }],
    [{ locale: 'de' }, {}],
  ])('is in English where the page is in no language that it has: %o %o', (options, config) => {
    const html = renderPartners(config, options);
    expect(html).toMatch(/Partners|partners/);
    expect(html).not.toContain('提携企業の一覧');
  });

  it('has the partners of the site alone, and those for a purpose', () => {
    const config = { vendors: ['criteo', 'google-analytics'] };
    expect(renderPartners(config).match(/data-partner="[\w-]+"/g)).toEqual([
      'data-partner="google-analytics"',
      'data-partner="criteo"',
    ]);
    expect(renderPartners(config, { purposes: ['advertising'] })).not.toContain('google-analytics');
  });

  it('takes the words of the site in its own language alone', () => {
    const config = { messages: { policy: 'うちの言いかた' } };
    expect(renderPartners(config)).toContain('うちの言いかた');
    expect(renderPartners(config, { locale: 'en' })).not.toContain('うちの言いかた');
  });

  it('takes no bad configuration', () => {
    expect(() => renderPartners({ vendors: ['criteoo'] })).toThrow('criteoo');
  });
});
