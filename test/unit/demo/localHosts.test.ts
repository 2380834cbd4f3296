// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { localHosts } from '../../../demo/standin/rewrite';
import { readConfig } from '../../../src/config/readConfig';

describe('localHosts', () => {
  it('is a valid value of `hosts` in the configuration', () => {
    expect(() => readConfig({ hosts: localHosts() })).not.toThrow();
  });

  it('maps each local host to the real one', () => {
    expect(localHosts()).toMatchObject({ 'tr.line.me.localhost': 'tr.line.me' });
  });
});
