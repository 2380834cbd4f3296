// @vitest-environment node
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { useWorkplace } from './workplace';

const { at, command, commandAnswered } = useWorkplace();
const out = () => ['--out', at('kotowari.json')];
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));

describe('kotowari init (issue 19)', () => {
  it('asks, and writes a configuration with its schema beside it', async () => {
    const answers = ['criteo, line', '/privacy', '2026-11-01', 'ja'];
    const { code, output, errors } = await commandAnswered(answers, 'init', ...out());
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('kotowari build --config');
    expect(read('kotowari.json')).toEqual({
      $schema: './kotowari.schema.json',
      vendors: ['criteo', 'line'],
      policy: { url: '/privacy', version: '2026-11-01' },
      locale: 'ja',
    });
  });

  it('asks again where an answer cannot stand, and says why', async () => {
    const answers = ['criteo lines', 'criteo line', 'javascript:1', '/privacy', '', 'jp', 'ja'];
    const { code, errors } = await commandAnswered(answers, 'init', ...out());
    expect(errors).toContain('unknown value "lines". Did you mean "line"?');
    expect(errors).toContain('Did you mean "ja"?');
    expect(code).toBe(0);
    expect(read('kotowari.json')).toMatchObject({
      vendors: ['criteo', 'line'],
      policy: { url: '/privacy' },
      locale: 'ja',
    });
  });

  it('asks only for what no option says', async () => {
    const args = ['init', ...out(), '--vendors', 'x', '--locale', 'ko'];
    await commandAnswered(['/p', '1'], ...args);
    expect(read('kotowari.json')).toMatchObject({
      vendors: ['x'],
      policy: { url: '/p', version: '1' },
      locale: 'ko',
    });
  });

  it('writes what the options say where nobody can be asked, and leaves the rest out', async () => {
    expect((await command('init', ...out())).code).toBe(0);
    expect(read('kotowari.json')).toEqual({ $schema: './kotowari.schema.json' });
  });

  it('writes a schema that an editor checks the configuration by', async () => {
    await command('init', ...out(), '--vendors', 'criteo');
    const check = new Ajv({ strict: false }).compile(read('kotowari.schema.json'));
    expect(check(read('kotowari.json'))).toBe(true);
    expect(check({ vendors: ['criteoo'] })).toBe(false);
  });

  it('writes what kotowari build reads', async () => {
    await command('init', ...out(), '--policy-url', '/privacy');
    const { errors } = await command('notice', '--config', at('kotowari.json'));
    expect(errors).toBe('');
  });

  it.each(['kotowari.json', 'kotowari.schema.json'])(
    'leaves a %s that is there, unless it is told',
    async (name) => {
      writeFileSync(at(name), 'mine');
      const { code, errors } = await command('init', ...out());
      expect(errors).toBe(`${at(name)}: it is there already. Write over it with --force.\n`);
      expect(code).toBe(2);
      expect(readFileSync(at(name), 'utf8')).toBe('mine');
      expect((await command('init', ...out(), '--force')).code).toBe(0);
      expect(readFileSync(at(name), 'utf8')).not.toBe('mine');
    },
  );

  it.each([
    [['--vendors', 'criteoo'], /vendors\[0\]: unknown value "criteoo"\. Did you mean "criteo"\?/],
    [['--locale', 'jp'], /locale: "jp" cannot stand here\. Did you mean "ja"\?/],
    [['--policy-url', 'javascript:alert(1)'], /policy\.url: .* cannot stand here/],
  ])('writes nothing of an answer that is wrong: %j', async (args, says) => {
    const { code, errors } = await command('init', ...out(), ...args);
    expect(errors).toMatch(says);
    expect(code).toBe(2);
    expect(existsSync(at('kotowari.json'))).toBe(false);
  });

  it('says that there is no such folder', async () => {
    const { code, errors } = await command('init', '--out', at('nowhere', 'kotowari.json'));
    expect(errors).toContain('it cannot be written (there is no such folder)');
    expect(code).toBe(3);
  });

  it('says that a file cannot be written', async () => {
    writeFileSync(at('kotowari.schema.json'), '{}');
    chmodSync(at('kotowari.schema.json'), 0o444);
    const { code, errors } = await command('init', ...out(), '--force');
    expect(errors).toContain('kotowari.schema.json: it is read-only');
    expect(code).toBe(3);
    expect(existsSync(at('kotowari.json'))).toBe(false);
  });
});
