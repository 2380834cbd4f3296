// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { useWorkplace } from './workplace';

const { command } = useWorkplace();

describe('kotowari, the command line', () => {
  it('tells its version', async () => {
    expect(await command('--version')).toMatchObject({ code: 0, output: `${version}\n` });
  });

  it('shows its help where nothing is asked', async () => {
    const { code, output, errors } = await command();
    expect(output).toContain('mark [options] [files...]');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it.each([
    ['an unknown command', ['marc'], 'kotowari --help', "unknown command 'marc'"],
    ['an unknown option', ['links', '--fast'], 'kotowari links --help', "unknown option '--fast'"],
    ['a missing argument', ['mark'], 'kotowari mark --help', "missing required argument 'files'"],
  ])('says at %s what is wrong, and where to look', async (_, args, help, problem) => {
    const { code, errors } = await command(...args);
    expect(errors).toContain(problem);
    expect(errors).toContain(`See "${help}".`);
    expect(code).toBe(2);
  });
});
