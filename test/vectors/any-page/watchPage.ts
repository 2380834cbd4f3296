import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../engines/browserPath';
import { countRows } from './countRows';
import { readAddress } from './readAddress';
import type { Row } from './row';
import { visitPage } from './visitPage';

/**
 * Opens a page of one's own in Chromium without Kotowari, before the choice, after a refusal and a
 * reload, and after allow; counts what it asks the built-in vendors for. Rejects in plain words when
 * there is no such page, or no Kotowari on it.
 */
export async function watchPage(text: string): Promise<readonly Row[]> {
  const address = readAddress(text);
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    return await watchStates(browser, address);
  } finally {
    await browser.close();
  }
}

async function watchStates(browser: Browser, address: string): Promise<readonly Row[]> {
  const undecided = await visitPage(browser, address);
  if (!(await hasKotowari(undecided.page))) {
    throw new Error(`There is no Kotowari on ${address}: window.kotowari is not there.`);
  }
  const before = await undecided.take();
  const hosts = await readHosts(undecided.page);
  await undecided.page.evaluate('(window.kotowari.acceptAll(), null)');
  const allowed = await undecided.take();

  const refusing = await visitPage(browser, address);
  await refusing.page.evaluate('(window.kotowari.rejectAll(), null)');
  await refusing.take();
  await refusing.page.reload();
  const refused = await refusing.take();

  const plain = await visitPage(browser, address, { kotowari: false });
  if (await hasKotowari(plain.page)) {
    throw new Error(
      `Kotowari cannot be left out of ${address}: its file is not called kotowari.js there.`,
    );
  }
  return countRows({ without: await plain.take(), before, refused, allowed }, hosts);
}

function hasKotowari(page: Page): Promise<boolean> {
  return page.evaluate('typeof window.kotowari?.acceptAll === "function"');
}

/** What the page's own configuration says of hosts that are a vendor's. */
function readHosts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    `JSON.parse(document.getElementById('kotowari-config')?.textContent || '{}').hosts ?? {}`,
  );
}
