import type { Config, ConsentRecord } from '../../types';
import type { Iso27560Party, Iso27560Record } from './iso27560';

/** Facts that a record cannot contain, so the shop provides them. */
export interface RecordFacts {
  /** The shop as the controller. `party_id` may be any text: `shop`. */
  readonly controller: Iso27560Party;
  /** The vendors as recipients, by vendor id. A vendor without an entry is named by its id. */
  readonly recipients?: Readonly<Record<string, Partial<Iso27560Party>>>;
  /** ISO 3166: `JP`. */
  readonly jurisdiction: string;
  /** How long the shop keeps the record (ISO 8601): `P5Y`. */
  readonly retention: string;
  /** Where the shop keeps the record. */
  readonly storageLocations: readonly string[];
  /** What each vendor is sent, by vendor id. Default: `online identifiers`. */
  readonly sent?: Readonly<Record<string, readonly string[]>>;
  /** Default: `consent`. */
  readonly lawfulBasis?: string;
  /** The shop's own identifier of the person. Kotowari knows none. */
  readonly principalId?: string;
}

/**
 * Converts a record to the format of ISO/IEC TS 27560: header, processing and events by vendor, parties.
 * It is a pure function. The format is in `docs/iso-27560.schema.json`; the standard's fields are explained
 * at https://w3c-cg.github.io/dpv/guides/consent-27560
 *
 * @param config the configuration under which the record was made: `kotowari.config`
 * @example kotowari.records().map((record) => toIso27560(record, kotowari.config, facts))
 */
export function toIso27560(
  record: ConsentRecord,
  config: SiteConfig,
  facts: RecordFacts,
): Iso27560Record {
  const ids = Object.keys(record.vendors);
  return {
    schema_version: 'ISO/IEC TS 27560:2023, kotowari 1',
    record_id: record.id,
    pii_principal_id: facts.principalId ?? 'not identified',
    previous_record_id: record.previousId,
    pii_processing: ids.map((id) => toProcessing(id, record, config, facts)),
    party_identification: [facts.controller, ...ids.map((id) => toRecipient(id, facts))],
    consent_events: ids.map((id) => toEvent(id, record)),
  };
}

type SiteConfig = Pick<Config, 'vendors' | 'policy'>;

function toProcessing(
  vendor: string,
  record: ConsentRecord,
  { vendors, policy }: SiteConfig,
  facts: RecordFacts,
): Iso27560Record['pii_processing'][number] {
  const sent = facts.sent?.[vendor] ?? ['online identifiers'];
  return {
    processing_id: vendor,
    privacy_notice: {
      url: policy.url,
      version: record.policyVersion,
      text_sha256: record.textHash,
      configuration_sha256: record.configHash,
    },
    language: record.locale,
    purposes: [...(vendors.find(({ id }) => id === vendor)?.purposes ?? ['unknown'])],
    lawful_basis: facts.lawfulBasis ?? 'consent',
    pii_information: sent.map((pii_type) => ({ pii_type })),
    pii_controllers: [facts.controller.party_id],
    collection_method: 'tags of the recipient in the page',
    storage_locations: [...facts.storageLocations],
    retention_period: facts.retention,
    jurisdiction: facts.jurisdiction,
    recipient_third_parties: [vendor],
    withdrawal_method: `the settings of ads and data on ${record.scope}`,
  };
}

function toRecipient(vendor: string, { recipients }: RecordFacts): Iso27560Party {
  return {
    party_name: vendor,
    party_address: 'unknown',
    party_contact: 'unknown',
    ...recipients?.[vendor],
    party_id: vendor,
    party_type: 'recipient',
  };
}

type ConsentEvent = Iso27560Record['consent_events'][number];

function toEvent(vendor: string, record: ConsentRecord): ConsentEvent {
  const refusal = record.how === 'withdraw' ? 'withdrawn' : 'refused';
  return {
    processing_id: vendor,
    event_time: record.decidedAt,
    validity_duration: `P${record.days}D`,
    entity_id: 'pii_principal',
    event_type: typeOf(record),
    event_state: record.vendors[vendor] ? 'given' : refusal,
  };
}

/** Whether the shopper used our UI, the browser sent its signal, or the shop's code called the API. */
function typeOf({ how }: ConsentRecord): ConsentEvent['event_type'] {
  if (how === 'gpc') return 'browser signal';
  return how === 'notice' || how === 'preferences' ? 'expressed' : 'told by the site';
}
