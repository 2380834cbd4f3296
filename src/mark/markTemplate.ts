import { byPlace } from './byPlace';
import { createLines, type Lines } from './createLines';
import { createMarker } from './createMarker';
import { createUnmarker } from './createUnmarker';
import { findIgnored } from './findIgnored';
import { rewriteJsx } from './jsx/rewriteJsx';
import type { Owners } from './owners';
import type { Rewritten } from './RewriteContext';
import type { Left } from './report';
import { reportIndented } from './reportIndented';
import { reportPrinted } from './reportPrinted';
import { blankTemplate } from './templates/blankTemplate';
import { dialectOf } from './templates/languageOf';
import { languages, type TemplateLanguage } from './templates/languages';
import { readTemplate } from './templates/readTemplate';

/** What is done to a file, and how it is read. */
export interface TemplateOptions {
  /** Whether marks are taken out instead. */
  readonly isUndo?: boolean;
  /** Reads text in which each character stands for a byte. */
  readonly decode?: (text: string) => string;
}

/**
 * Marks a file of a shop system: the tags that stand in its HTML. What its template code prints
 * cannot be marked in the file, and is reported.
 */
export function markTemplate(
  owners: Owners,
  text: string,
  language: TemplateLanguage,
  options: TemplateOptions = {},
): Rewritten {
  const lines = createLines(text);
  const { html, marks, left, ignored } = rewriteByForm(owners, text, language, lines, options);
  const isIgnored = findIgnored(lines);
  return {
    html,
    marks,
    left: left.filter(({ line }) => !isIgnored(line)).sort(byPlace),
    ignored: [...ignored, ...left.filter(({ line }) => isIgnored(line))].sort(byPlace),
  };
}

function rewriteByForm(
  owners: Owners,
  text: string,
  language: TemplateLanguage,
  lines: Lines,
  options: TemplateOptions,
): Rewritten {
  const { form = 'html' } = languages[language];
  if (form === 'jsx') return rewriteJsx(owners, text, lines, options);
  if (form === 'html') return rewriteHtml(owners, text, language, lines, options);
  const left = options.isUndo ? [] : reportIndented(text, language, owners);
  return { html: text, marks: [], left: left.map(decoded(options)), ignored: [] };
}

function rewriteHtml(
  owners: Owners,
  text: string,
  language: TemplateLanguage,
  lines: Lines,
  options: TemplateOptions,
): Rewritten {
  const { isUndo, decode = String } = options;
  const read = languages[dialectOf(language, text)];
  const reader = readTemplate(text, read);
  const isIgnored = findIgnored(lines);
  const { hasComponents = false } = read;
  const settings = { decode, isIgnored, isFile: true, hasComponents };
  const rewriter = isUndo ? createUnmarker(settings) : createMarker(owners, settings);
  const html = rewriter.write(text, blankTemplate(text, reader.tokens)) + rewriter.end();
  const reported = [
    ...reportPrinted(reader, owners, lines),
    ...reportPugIn(text, language, owners),
  ];
  const printed = isUndo ? [] : reported.map(decoded(options));
  const { marks, left, ignored } = rewriter;
  return { html, marks, left: [...left, ...printed], ignored };
}

/** A Vue component can have its template in Pug. */
function reportPugIn(text: string, language: TemplateLanguage, owners: Owners): Left[] {
  const isPug = language === 'vue' && /^<template[^>]*\slang=["']?(?:pug|jade)\b/m.test(text);
  return isPug ? reportIndented(text, 'pug', owners) : [];
}

/** Makes the texts of a report readable. */
function decoded({ decode = String }: TemplateOptions): (item: Left) => Left {
  return (item) => ({ ...item, text: decode(item.text) });
}
