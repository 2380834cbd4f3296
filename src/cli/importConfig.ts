import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a module, and gives its default export. TypeScript that this Node.js does not read is compiled by
 * the site's own compiler.
 *
 * @throws Error that names the file, and says what is wrong with it
 */
export async function importConfig(name: string): Promise<unknown> {
  const path = resolve(name);
  const module = await load(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_UNKNOWN_FILE_EXTENSION') return compile(name, path);
    throw new Error(`${name}: it cannot be run (${error.message})${adviseName(name, error)}`);
  });
  if ('default' in module) return module.default;
  throw new Error(`${name}: it has no default export. Write: export default defineConfig({ … })`);
}

/** Node.js takes a `.js` for CommonJS where the package says so, or says nothing. */
function adviseName(name: string, { name: kind }: Error): string {
  const isUnsure = kind === 'SyntaxError' && name.endsWith('.js');
  return isUnsure ? '. If it says import or export, name it .mjs' : '';
}

function load(path: string): Promise<object> {
  return import(pathToFileURL(path).href);
}

/** The compiled module lies beside the other, so that it finds what that imports. */
async function compile(name: string, path: string): Promise<object> {
  const { ModuleKind, ScriptTarget, transpileModule } = await findCompiler(name, path);
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  const { outputText } = transpileModule(await readFile(path, 'utf8'), { compilerOptions });
  const beside = join(dirname(path), `.kotowari-config-${process.pid}.mjs`);
  try {
    await writeFile(beside, outputText);
    return await load(beside);
  } catch (error) {
    throw new Error(`${name}: it cannot be run (${(error as Error).message})`);
  } finally {
    await rm(beside, { force: true });
  }
}

async function findCompiler(name: string, path: string): Promise<typeof import('typescript')> {
  try {
    return createRequire(path)('typescript');
  } catch {
    throw new Error(
      `${name}: Node.js ${process.versions.node} does not read TypeScript, and there is no "typescript" here that could compile it. Install it, use Node.js 22.18 or later, or write kotowari.json.`,
    );
  }
}
