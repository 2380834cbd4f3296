import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownersOf } from '../../src/mark/mark';
import { markTemplate } from '../../src/mark/markTemplate';
import type { TemplateLanguage } from '../../src/mark/templates/languages';
import type { Engine } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { templateCode } from '../fixtures/templateCode';
import { pageTemplate, renderTemplate } from './renderTemplate';
import { watchMarked } from './watchMarked';

const names = [...Object.keys(templateCode), 'jsx'];

describe('the page of a template that was marked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotowari-templates-'));
  const lessons = pathToFileURL(`${folder}/`);
  let engine: Engine;

  beforeAll(async () => {
    engine = await openChromium();
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.concurrent.each(names as TemplateLanguage[])(
    'sends nothing before the choice, and after it what the unmarked page sends: %s (R86, R87)',
    async (language) => {
      const template = pageTemplate(language);
      const { html, marks, left } = markTemplate(ownersOf({}), template, language);
      expect({ marks: marks.length, left }).toEqual({ marks: 4, left: [] });
      writeFileSync(join(folder, `${language}-marked.html`), await renderTemplate(html, language));
      writeFileSync(join(folder, `${language}.html`), await renderTemplate(template, language));
      const { before, after, reference } = await watchMarked(
        engine,
        lessons,
        `/lesson/${language}-marked.html`,
        `/lesson/${language}.html?kotowari=off`,
      );
      expect(before).toEqual([]);
      expect(after).toEqual(reference);
      expect(reference.length).toBeGreaterThanOrEqual(3);
    },
  );
});
