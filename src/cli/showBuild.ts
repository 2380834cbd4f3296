import { basename } from 'node:path';
import type { Colors } from 'picocolors/types';
import type { FileFacts } from '../build/describeFiles';
import type { Folder } from './writeFolder';

/** What `kotowari build` has done. */
export interface BuildReport {
  readonly out: string;
  readonly facts: Readonly<Record<string, FileFacts>>;
  readonly tag: string;
  readonly folder: Folder;
  readonly isInline: boolean;
}

/** Tells what has been written, what each file is for and weighs, and what to paste. */
export function showBuild(report: BuildReport, colors: Colors): string {
  const { out, facts, tag, folder } = report;
  const { changed, stale, kept, foreign } = folder;
  const names = gateFirst(Object.keys(facts));
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => {
    const { gzip = 0, use = '' } = facts[name] ?? {};
    return `  ${name.padEnd(width)}  ${count(gzip).padStart(8)}  ${colors.dim(use)}`;
  });
  return `${[
    colors.bold(`${out}: ${names.length} files, ${changed.length ? 'written' : 'as they were'}`),
    `  ${''.padEnd(width)}  ${'gzipped'.padStart(8)}`,
    ...rows,
    ...stale.map((name) => `  ${name}: of an earlier build, removed`),
    ...kept.map((name) => `  ${name}: of an earlier build, kept for pages that a cache still has`),
    ...foreign.map((name) => colors.yellow(`  ${name}: not ours, left alone`)),
    '',
    ...advice(report),
    '',
    colors.green(tag),
  ].join('\n')}\n`;
}

/** In the order of their names, but for the one that the page loads. */
function gateFirst(names: readonly string[]): string[] {
  const isGate = (name: string) => Number(basename(name) === 'kotowari.js');
  return [...names].sort((a, b) => isGate(b) - isGate(a));
}

function advice({ isInline }: BuildReport): string[] {
  if (!isInline) return ['First in <head>, before any other script:'];
  return [
    'First in <head>, before any other script, goes the text of kotowari-inline.html.',
    'Where no template can put it there, this tag does the same with one more request:',
  ];
}

function count(bytes: number): string {
  return `${bytes.toLocaleString('en')} B`;
}
