import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { languageOf } from '../mark/templates/languageOf';

/** What was found where a person pointed. */
export interface FoundFiles {
  /** Pages and templates, and whatever was named outright. */
  readonly files: readonly string[];
  /** Files in folders that may be templates of a language that is not known. */
  readonly skipped: readonly string[];
  /** Files in folders that are no templates: styles, scripts, pictures. */
  readonly others: readonly string[];
}

/**
 * The files that are meant: a file is taken whatever its name, of a folder all pages and templates in
 * it, but for hidden folders and `node_modules`. What is not there is kept, so that it can be told.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(filesAt));
  const named = found.flatMap(({ files }) => files);
  const rest = found.flatMap(({ rest }) => rest);
  return {
    files: [...new Set(named)],
    skipped: [...new Set(rest.filter((path) => !isOther(path)))],
    others: [...new Set(rest.filter(isOther))],
  };
}

async function filesAt(path: string): Promise<{ files: string[]; rest: string[] }> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [path], rest: [] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !isHidden(relative(path, name)))
    .sort();
  return {
    files: files.filter((name) => languageOf(name)),
    rest: files.filter((name) => !languageOf(name)),
  };
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => /^(\.|node_modules$)/.test(part));
}

/** Endings of files that print no tags, or print them by code that the gate holds. */
const otherEndings = new Set(
  (
    'css scss sass less styl js mjs cjs ts mts cts map json json5 jsonc yml yaml toml ini env lock xml ' +
    'xsd svg png jpg jpeg gif webp avif ico bmp tif tiff psd ai woff woff2 ttf otf eot mp3 mp4 webm ogg ' +
    'wav mov pdf zip gz tar tgz 7z txt md mdx rst csv tsv sql log sh bash bat ps1 py rb java kt cs go rs ' +
    'c h cpp hpp swift class jar war dll exe so pem crt key po pot mo xlf xliff resx properties graphql ' +
    'proto dockerfile gitkeep license makefile'
  ).split(' '),
);

function isOther(path: string): boolean {
  const name = (path.split(sep).at(-1) ?? '').toLowerCase();
  return !name.includes('.') || otherEndings.has(name.split('.').at(-1) ?? '');
}
