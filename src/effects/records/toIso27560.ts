import type { Config, ConsentRecord } from '../../types';
import type { Iso27560Party, Iso27560Record } from './iso27560';

/** What no record can know: the shop says it. */
export interface RecordFacts {
  /** The shop, as the controller; `party_id` is free: `shop`. */
  readonly controller: Iso27560Party;
  /** The vendors, as recipients, by vendor id; of one that is left out, its id is its name. */
  readonly recipients?: Readonly<Record<string, Partial<Iso27560Party>>>;
  /** ISO 3166: `JP`. */
  readonly jurisdiction: string;
  /** How long the shop keeps the record, by ISO 8601: `P5Y`. */
  readonly retention: string;
  /** Where the shop keeps it. */
  readonly storageLocations: readonly string[];
  /** What each vendor is sent, by vendor id; of one that is left out, `online identifiers`. */
  readonly sent?: Readonly<Record<string, readonly string[]>>;
  /** Why it is lawful (`consent`). */
  readonly lawfulBasis?: string;
  /** The shop's own name for who decided; nothing here knows one. */
  readonly principalId?: string;
}

/**
 * A record in the shape of ISO/IEC TS 27560: header, processing and events by vendor, parties. It depends on
 * nothing but what it is given. The shape is in `docs/iso-27560.schema.json`; the standard's fields are
 * told in https://w3c-cg.github.io/dpv/guides/consent-27560
 *
 * @param config the configuration that the record was made with: `kotowari.config`
 * @example kotowari.records().map((record) => toIso27560(record, kotowari.config, facts))
 */
export function toIso27560(
  record: ConsentRecord,
  { vendors, policy }: Pick<Config, 'vendors' | 'policy'>,
  facts: RecordFacts,
): Iso27560Record {
  const { id, decidedAt, days, locale, policyVersion, textHash, configHash } = record;
  const answers = Object.entries(record.vendors);
  const purposesOf = (vendor: string) =>
    vendors.find((each) => each.id === vendor)?.purposes ?? ['unknown'];
  return {
    schema_version: 'ISO/IEC TS 27560:2023, kotowari 1',
    record_id: id,
    pii_principal_id: facts.principalId ?? 'not identified',
    previous_record_id: record.previousId,
    pii_processing: answers.map(([vendor]) => ({
      processing_id: vendor,
      privacy_notice: {
        url: policy.url,
        version: policyVersion,
        text_sha256: textHash,
        configuration_sha256: configHash,
      },
      language: locale,
      purposes: [...purposesOf(vendor)],
      lawful_basis: facts.lawfulBasis ?? 'consent',
      pii_information: (facts.sent?.[vendor] ?? ['online identifiers']).map((pii_type) => ({
        pii_type,
      })),
      pii_controllers: [facts.controller.party_id],
      collection_method: 'tags of the recipient in the page',
      storage_locations: [...facts.storageLocations],
      retention_period: facts.retention,
      jurisdiction: facts.jurisdiction,
      recipient_third_parties: [vendor],
      withdrawal_method: `the settings of ads and data on ${record.scope}`,
    })),
    party_identification: [
      facts.controller,
      ...answers.map(([vendor]) => ({
        party_name: vendor,
        party_address: 'unknown',
        party_contact: 'unknown',
        ...facts.recipients?.[vendor],
        party_id: vendor,
        party_type: 'recipient' as const,
      })),
    ],
    consent_events: answers.map(([vendor, isAllowed]) => ({
      processing_id: vendor,
      event_time: decidedAt,
      validity_duration: `P${days}D`,
      entity_id: 'pii_principal',
      event_type: typeOf(record),
      event_state: isAllowed ? 'given' : record.how === 'withdraw' ? 'withdrawn' : 'refused',
    })),
  };
}

/** How it was said: with the page's own means, by the browser's signal, or by code of the shop. */
function typeOf({ how }: ConsentRecord): Iso27560Record['consent_events'][number]['event_type'] {
  if (how === 'gpc') return 'browser signal';
  return how === 'notice' || how === 'preferences' ? 'expressed' : 'told by the site';
}
