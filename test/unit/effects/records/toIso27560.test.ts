import Ajv from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import shape from '../../../../docs/iso-27560.schema.json';
import wire from '../../../../docs/record.schema.json';
import { readConfig } from '../../../../src/config/readConfig';
import { decide } from '../../../../src/core/consent';
import { createRecords } from '../../../../src/effects/records/createRecords';
import { toIso27560 } from '../../../../src/effects/records/toIso27560';
import type { ConsentRecord, How } from '../../../../src/types';

const config = readConfig({
  vendors: ['google-analytics', 'criteo'],
  policy: { url: '/terms', version: '2026-11' },
});
const facts = {
  controller: {
    party_id: 'shop',
    party_name: 'つむぎ堂',
    party_address: '東京都',
    party_contact: '03-0000-0000',
    party_type: 'controller',
  },
  jurisdiction: 'JP',
  retention: 'P5Y',
  storageLocations: ['JP'],
  recipients: { criteo: { party_name: 'Criteo S.A.', party_url: 'https://www.criteo.com' } },
  sent: { criteo: ['pages seen', 'cookie id'] },
} as const;
const hash = 'a'.repeat(64);
const ajv = new Ajv();

afterEach(() => localStorage.clear());

function record(how: How, allows: (id: string) => boolean): ConsentRecord {
  const records = createRecords(config);
  records.add(decide(config, how, allows), { locale: 'ja', textHash: hash, configHash: hash });
  const [last] = records.list().slice(-1);
  if (!last) throw new Error('no record');
  return last;
}

describe('a record', () => {
  it.each<How>(['notice', 'preferences', 'api', 'gpc', 'withdraw'])(
    'matches its schema, and after conversion the other one: %s (R84)',
    (how) => {
      const made = record(how, (id) => id === 'criteo');
      expect(ajv.validate(wire, made), ajv.errorsText()).toBe(true);
      expect(ajv.validate(shape, toIso27560(made, config, facts)), ajv.errorsText()).toBe(true);
    },
  );

  it('does not match its schema with anything about the shopper in it (R84)', () => {
    const made = record('notice', () => true);
    for (const more of [{ ip: '203.0.113.1' }, { userAgent: 'x' }, { url: 'https://x.example/' }]) {
      expect(ajv.validate(wire, { ...made, ...more })).toBe(false);
    }
    expect(ajv.validate(wire, { ...made, scope: 'www.shop.example/item?id=1' })).toBe(false);
  });
});

describe('a record in the format of ISO/IEC TS 27560', () => {
  it('says for each vendor whether it was allowed, when, how and on which text (R84)', () => {
    const made = record('preferences', (id) => id === 'criteo');
    const { consent_events: events, pii_processing: processing } = toIso27560(made, config, facts);
    expect(events.map(({ processing_id, event_state }) => [processing_id, event_state])).toEqual([
      ['google-analytics', 'refused'],
      ['criteo', 'given'],
    ]);
    expect(events[0]).toMatchObject({
      event_time: made.decidedAt,
      validity_duration: 'P180D',
      event_type: 'expressed',
    });
    expect(processing[1]).toMatchObject({
      privacy_notice: { url: '/terms', version: '2026-11', text_sha256: hash },
      purposes: ['advertising'],
      pii_information: [{ pii_type: 'pages seen' }, { pii_type: 'cookie id' }],
    });
  });

  it('distinguishes withdrawals, signals and API calls from what the shopper pressed (R84)', () => {
    const eventOf = (how: How) => {
      const made = record(how, () => false);
      return toIso27560(made, config, facts).consent_events[0];
    };
    expect(eventOf('withdraw')).toMatchObject({ event_state: 'withdrawn' });
    expect(eventOf('gpc')).toMatchObject({ event_type: 'browser signal', event_state: 'refused' });
    expect(eventOf('api')).toMatchObject({ event_type: 'told by the site' });
  });

  it('names every party; facts that the shop did not give are unknown', () => {
    const made = record('notice', () => true);
    const { party_identification: parties } = toIso27560(made, config, facts);
    expect(parties.map(({ party_name }) => party_name)).toEqual([
      'つむぎ堂',
      'google-analytics',
      'Criteo S.A.',
    ]);
    expect(parties[1]).toMatchObject({ party_address: 'unknown', party_type: 'recipient' });
  });

  it('can be made for a vendor that the site no longer has', () => {
    const made = record('notice', () => true);
    const now = readConfig({ vendors: ['criteo'] });
    const whole = toIso27560(made, now, facts);
    expect(ajv.validate(shape, whole), ajv.errorsText()).toBe(true);
    expect(whole.pii_processing[0]?.purposes).toEqual(['unknown']);
  });
});
