import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Results {
  violations: { id: string; nodes: { html: string; target: unknown }[] }[];
}

/**
 * Runs axe on part of a page with all its rules of WCAG A, AA and AAA, including a contrast of 7:1, and of
 * best practice. Returns one line per violation.
 */
export async function findViolations(
  page: Page | Frame,
  inside = 'kotowari-notice',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: file });
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(where: object, how: object): Promise<Results> };
    };
    const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const { violations } = await axe.run(
      { include: [selector] },
      {
        resultTypes: ['violations'],
        runOnly: [...levels, 'best-practice'],
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, inside);
}
