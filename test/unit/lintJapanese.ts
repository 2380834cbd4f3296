import { createRequire } from 'node:module';
import {
  TextlintKernel,
  type TextlintKernelPlugin,
  type TextlintKernelRule,
} from '@textlint/kernel';

/** What both packages export, in CommonJS and without types. */
interface Preset {
  readonly rules: Readonly<Record<string, TextlintKernelRule['rule']>>;
  readonly rulesConfig: Readonly<Record<string, TextlintKernelRule['options']>>;
}

const load = createRequire(import.meta.url);
const preset: Preset = load('textlint-rule-preset-ja-technical-writing');
const plugin: { default: TextlintKernelPlugin['plugin'] } = load('@textlint/textlint-plugin-text');

/** Not every text is a sentence with its full stop: names, purposes and terms are none. */
const leftOut = ['ja-no-mixed-period'];

const rules = Object.entries(preset.rules)
  .filter(([ruleId]) => !leftOut.includes(ruleId))
  .map(([ruleId, rule]) => ({ ruleId, rule, options: preset.rulesConfig[ruleId] ?? true }));

/** What textlint's rules for technical writing in Japanese find in texts, a line for each finding. */
export async function lintJapanese(texts: readonly string[]): Promise<string[]> {
  const kernel = new TextlintKernel();
  const findings: string[] = [];
  for (const text of new Set(texts)) {
    const { messages } = await kernel.lintText(text, {
      ext: '.txt',
      filePath: 'words.txt',
      rules,
      plugins: [{ pluginId: 'text', plugin: plugin.default }],
    });
    findings.push(...messages.map(({ ruleId, message }) => `${text}: ${ruleId}: ${message}`));
  }
  return findings;
}
