import { readFileSync, writeFileSync } from 'node:fs';
import type { EngineName } from '../engines/engine';
import { writeIntroduction } from './writeIntroduction';

/** The engines, in the order of the file. */
export const engineNames: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKitGTK'];

const file = new URL('../../docs/vectors.md', import.meta.url);

/** `docs/vectors.md` as it is committed. */
export function readVectors(): string {
  return readFileSync(file, 'utf8');
}

/** One engine's section of it; empty when there is none. */
export function readSection(engine: EngineName): string {
  const [, section = ''] = readVectors().split(`\n## ${engine}\n`);
  const [text = ''] = section.split('\n## ');
  return section && `## ${engine}\n${text.trimEnd()}\n`;
}

/** Writes the file, with the engines' sections below what is said of all of them. */
export function writeVectors(sections: readonly string[]): void {
  writeFileSync(file, joinVectors(sections));
}

/** The text of the file. */
export function joinVectors(sections: readonly string[]): string {
  return [writeIntroduction(), ...sections].join('\n');
}
