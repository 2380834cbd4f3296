import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { decide, undecided } from '../../../src/core/consent';
import { isExempt, withExemptions } from '../../../src/core/exemptions';
import { createMatcher } from '../../../src/gate/rules';

describe('what runs before the choice', () => {
  const basic = readConfig({});
  const advanced = readConfig({ google: { consentMode: 'advanced' } });

  it('is nothing unless the site has asked for it (R1, R15)', () => {
    for (const name of ['google-analytics', 'google-ads', 'google', 'meta', 'analytics']) {
      expect(isExempt(basic, name)).toBe(false);
    }
  });

  it('is Google’s vendors and rows in advanced mode (R15)', () => {
    for (const name of ['google-analytics', 'google-ads', 'google', 'google-llc']) {
      expect(isExempt(advanced, name)).toBe(true);
    }
  });

  it('is no other vendor and no purpose in advanced mode (R15)', () => {
    for (const name of ['criteo', 'analytics', 'advertising', 'google-maps', 'google-ads2', '']) {
      expect(isExempt(advanced, name)).toBe(false);
    }
  });
});

describe('Meta’s file', () => {
  const early = readConfig({ meta: { early: 'drop' } });
  const mayGo = (config: typeof early, url: string) =>
    createMatcher(config.vendors, [], {})(url) === null;
  const file = 'https://connect.facebook.net/ja_JP/fbevents.js';

  it('loads early, and nothing else does, if the site asks for it and nothing is decided (R19)', () => {
    const config = withExemptions(early, undecided(early));
    expect(mayGo(config, file)).toBe(true);
    expect(mayGo(config, 'https://www.facebook.com/tr/?id=1')).toBe(false);
    expect(mayGo(config, 'https://connect.facebook.net/signals/config/1')).toBe(false);
    expect(mayGo(config, 'https://bat.bing.com/bat.js')).toBe(false);
  });

  it('waits if the site has not asked for it, or if the shopper has refused (R19)', () => {
    const plain = readConfig({});
    expect(mayGo(withExemptions(plain, undecided(plain)), file)).toBe(false);
    const refused = decide(early, 'notice', () => false);
    expect(mayGo(withExemptions(early, refused), file)).toBe(false);
  });
});
