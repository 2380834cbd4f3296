import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import autoconsent from '../../docs/machines/autoconsent.json';
import consentOMatic from '../../docs/machines/consent-o-matic.json';
import { notice } from './choices';
import { useSite } from './harness';

const { resolve } = createRequire(import.meta.url);
const script = readFileSync(
  resolve('@duckduckgo/autoconsent').replace('cjs', 'playwright'),
  'utf8',
);

describe('a machine that chooses for the shopper', () => {
  const site = useSite();

  test('may refuse: DuckDuckGo’s autoconsent, by the rule for it (R33)', async () => {
    const visit = await site.visit('/marked.html');
    const said = await runAutoconsent(visit.page, 'optOut');
    expect(said).toMatchObject({
      cmpDetected: 'kotowari',
      popupFound: 'kotowari',
      optOutResult: true,
    });
    expect(await choiceOf(visit.page)).toEqual({ decided: true, allowed: 0, how: 'notice' });
    expect(await notice(visit.page).count()).toBe(0);
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(visit.errors).toEqual([]);
    // Where it is decided there is nothing to do, and so nothing is done.
    await visit.page.reload();
    expect(await runAutoconsent(visit.page, 'optOut')).not.toHaveProperty('popupFound');
  });

  test('may refuse: Consent-O-Matic, by the rule for it (R33)', async () => {
    const { page } = await site.visit('/marked.html');
    await notice(page).waitFor();
    const [detector] = consentOMatic.kotowari.detectors;
    const [method] = consentOMatic.kotowari.methods;
    expect(await find(page, detector?.presentMatcher[0])).toBe(true);
    expect(await find(page, detector?.showingMatcher[0])).toBe(true);
    expect(await find(page, method?.action, true)).toBe(true);
    expect(await choiceOf(page)).toEqual({ decided: true, allowed: 0, how: 'notice' });
    expect(await find(page, detector?.showingMatcher[0])).toBe(false);
  });

  test('never allows, whatever it presses (R33)', async () => {
    const visit = await site.visit('/marked.html');
    const { page } = visit;
    await notice(page).waitFor();
    expect(await runAutoconsent(page, 'optIn')).toMatchObject({ popupFound: 'kotowari' });
    for (let layer = 0; layer < 2; layer += 1) {
      await page.evaluate(pressAll, 'すべて許可する|保存する|すべてオン|オン|相手ごとに選ぶ');
      expect(await choiceOf(page)).toEqual({ decided: false, allowed: 0, how: null });
      if (layer === 0) await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
      await page
        .getByRole(layer ? 'dialog' : 'region')
        .first()
        .waitFor();
    }
    // What it did to the switches is undone, so a person who saves allows nobody unawares.
    await page.getByRole('button', { name: '保存する' }).click();
    expect(await choiceOf(page)).toEqual({ decided: true, allowed: 0, how: 'preferences' });
    await visit.settle();
    expect(visit.sent()).toEqual([]);
  });

  test('never allows on the terms page either (R33)', async () => {
    const { page } = await site.visit('/terms.html');
    const switches = page.locator('kotowari-partners [role=switch]');
    await expect.poll(() => switches.count()).toBe(12);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('.ktw-switch, .ktw-switch input')) {
        each.click();
        each.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });
    expect(await choiceOf(page)).toEqual({ decided: false, allowed: 0, how: null });
    expect(
      await switches.evaluateAll((all) => all.some((one) => 'checked' in one && one.checked)),
    ).toBe(false);
  });

  test('knows nothing of it by name: no word that filter lists hide or block', async () => {
    const { page } = await site.visit('/marked.html');
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('dialog').waitFor();
    const names = await page.evaluate(() => {
      const host = document.querySelector('kotowari-notice');
      const all = [host, ...(host?.shadowRoot?.querySelectorAll('*') ?? [])];
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return [
        ...all.flatMap((each) => [each?.localName, each?.id, ...(each?.classList ?? [])]),
        ...files.filter((name) => name.includes('/kotowari')).map((name) => new URL(name).pathname),
      ].join(' ');
    });
    expect(names).toContain('ktw-notice');
    expect(names).not.toMatch(/cookie|consent|gdpr|ccpa|cmp\b|banner|popup|privacy|overlay|modal/i);
  });
});

/** Runs it as its own tests do, and gives what it reports, by the kind of message. */
async function runAutoconsent(page: Page, autoAction: string): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  const rules = { autoconsent: [autoconsent] };
  const config = { enabled: true, autoAction, enablePrehide: false, enableCosmeticRules: false };
  const answer = (message: object) =>
    page.evaluate((text) => {
      const receive = Reflect.get(window, 'autoconsentReceiveMessage') as (sent: object) => void;
      receive(JSON.parse(text));
    }, JSON.stringify(message));
  await page
    .exposeFunction('autoconsentSendMessage', async (message: Record<string, unknown>) => {
      const { type, cmp, result } = message;
      said[`${type}`] = result ?? cmp;
      if (type === 'init') await answer({ type: 'initResp', rules, config });
      if (type === 'eval') await answer({ type: 'evalResp', id: message.id, result: false });
    })
    .catch(() => {});
  await page.evaluate(script);
  await page.waitForTimeout(1500);
  return said;
}

function choiceOf(page: Page) {
  return page.evaluate(() => {
    const { decided, vendors, how } = window.kotowari?.state ?? {};
    return { decided, allowed: Object.values(vendors ?? {}).filter(Boolean).length, how };
  });
}

/** Finds, and presses, as Consent-O-Matic does: in the shadow root of the parent, if it has one. */
function find(page: Page, rule: object | undefined, isPressed = false): Promise<boolean> {
  return page.evaluate(
    ([text = '', press]) => {
      const { parent, target } = JSON.parse(text);
      const top = parent && document.querySelector(parent.selector);
      const found = [
        ...(top?.shadowRoot ?? top ?? document).querySelectorAll(target.selector),
      ].find((each) => !target.displayFilter || each.offsetHeight !== 0);
      if (press) found?.click();
      return !!found;
    },
    [JSON.stringify(rule), isPressed ? 'press' : ''],
  );
}

/** Presses all that looks like allowing, by each means that a script has. */
function pressAll(words: string): void {
  const root = document.querySelector('kotowari-notice')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>('button,label,[role=switch]') ?? [])];
  for (const each of all.filter(
    (one) => one.localName !== 'button' || RegExp(words).test(one.textContent ?? ''),
  )) {
    each.click();
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      each.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, detail: 1 }));
    }
    each.focus();
    for (const key of ['Enter', ' ']) {
      for (const name of ['keydown', 'keypress', 'keyup']) {
        each.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true }));
      }
    }
  }
}
