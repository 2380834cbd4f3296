import type { Page } from 'playwright-core';
import { readGlobal } from './readGlobal';

/** Returns the commands that a tag's stand-in received on the current page, in order. */
export async function commandsTo(page: Page, tag: string): Promise<unknown[][]> {
  const commands = (await readGlobal<unknown[][] | undefined>(page, '__commands')) ?? [];
  return commands.filter(([name]) => name === tag).map(([, ...command]) => command);
}

/** Returns what the stand-ins rejected: commands in a wrong order, unknown names, wrong arguments. */
export async function tagErrors(page: Page): Promise<string[]> {
  return (await readGlobal<string[] | undefined>(page, '__tagErrors')) ?? [];
}
