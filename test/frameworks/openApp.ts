import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const apps = fileURLToPath(new URL('apps', import.meta.url));

/** An app that answers. */
export interface App {
  readonly url: string;
  close(): void;
}

/** How an app is built and served; `PORT` stands for the port. */
export interface AppCommands {
  readonly build?: readonly string[];
  readonly serve: readonly string[];
}

/**
 * Installs an app with its exact versions, and Kotowari as it is packed, outside of the repository, builds
 * it and serves it on a free port. What is installed once stays for the next run.
 */
export async function openApp(name: string, { build, serve }: AppCommands): Promise<App> {
  const folder = install(name);
  if (build) run(build, folder);
  const port = await freePort();
  const command = serve.map((word) => word.replace('PORT', `${port}`));
  const env = { ...process.env, PORT: `${port}`, NEXT_TELEMETRY_DISABLED: '1' };
  const [program = '', ...rest] = command;
  const server = spawn(findProgram(program, folder), rest, {
    ...{ cwd: folder, env, detached: true },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  const url = `http://localhost:${port}`;
  await answers(url, server, () => said);
  return { url, close: () => end(server) };
}

function install(name: string): string {
  const folder = join(tmpdir(), `kotowari-frameworks-${userInfo().uid}`, name);
  const source = join(apps, name);
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const known = join(folder, 'installed.json');
  if (!existsSync(known) || readFileSync(known, 'utf8') !== lock) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      cpSync(join(source, file), join(folder, file));
    }
    // `npm ci` refuses a lock without the packages of platforms that a registry's mirror has not.
    npm(['install', '--ignore-scripts'], folder);
    writeFileSync(known, lock);
  }
  cpSync(source, folder, { recursive: true });
  const tarball = pack(folder);
  npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', tarball], folder);
  return folder;
}

function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  return join(folder, filename);
}

function npm(args: readonly string[], cwd: string): void {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function run([program = '', ...args]: readonly string[], cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(findProgram(program, cwd), args, { cwd, env, stdio: 'pipe' });
}

function findProgram(name: string, folder: string): string {
  return name === 'node' ? process.execPath : join(folder, 'node_modules/.bin', name);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  end(server);
  throw Error(`the app does not answer at ${url}: ${said()}`);
}

/** Ends the server with all that it has started. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
