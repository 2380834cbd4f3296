import { expect } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { resolveVendorIds } from '../../../src/core/resolveVendorIds';
import { createGate, type Gate } from '../../../src/gate/gate';
import { createMatcher } from '../../../src/gate/rules';
import type { TagManagerMode } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';
import { tagManagerRules } from '../../../vendors/tag-managers';

/**
 * A gate that is in no page, with the built-in rules, and the names that are allowed: none until a
 * test adds one.
 */
export function openGate({
  tagManager = 'hold' as TagManagerMode,
  vendors = builtInRules,
  match = createMatcher(vendors, tagManagerRules, {}),
} = {}): { gate: Gate; allowed: Set<string> } {
  const allowed = new Set<string>();
  const config = readConfig({});
  const gate = createGate(
    vendors,
    tagManager,
    match,
    (name) => resolveVendorIds(config, name),
    (name) => allowed.has(name),
    (value) => value.replaceAll('&amp;', '&'),
  );
  return { gate, allowed };
}

/** URLs of vendors: one that is Criteo's alone, one of Meta's, one that LINE and Yahoo! share. */
export const criteo = 'https://dynamic.criteo.com/js/ld/ld.js';
export const meta = 'https://connect.facebook.net/ja_JP/fbevents.js';
export const shared = 'https://tag.flvcdn.net/lytag.js';

/** The attributes that an element has, as the browser has them and not as the gate reads them. */
export function attributesOf(tag: Element): Record<string, string> {
  return Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value]));
}

/**
 * Fails unless a tag waits: a script with its `src` under a type that no browser runs, another tag
 * with its URL beside the attribute that the browser would read.
 */
export function expectHeld(tag: Element, attribute = 'src', url = criteo): void {
  const attributes = attributesOf(tag);
  if (tag instanceof HTMLScriptElement) {
    expect(attributes).toMatchObject({ type: 'text/plain', src: url });
    expect(attributes).toHaveProperty('data-ktw-type');
  } else {
    expect(attributes).not.toHaveProperty(attribute);
    expect(attributes).toMatchObject({ [`data-ktw-${attribute.toLowerCase()}`]: url });
  }
}

/** Fails unless the browser may ask for what a tag names, and the gate has left no trace on it. */
export function expectFree(tag: Element, attribute = 'src', url = criteo): void {
  const attributes = attributesOf(tag);
  expect(attributes).toMatchObject({ [attribute.toLowerCase()]: url });
  if (tag instanceof HTMLScriptElement) expect(attributes.type).not.toBe('text/plain');
  for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^data-ktw-/);
}
