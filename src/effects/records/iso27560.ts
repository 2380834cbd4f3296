/** A party in the sense of ISO/IEC TS 27560. */
export interface Iso27560Party {
  readonly party_id: string;
  readonly party_name: string;
  readonly party_address: string;
  readonly party_contact: string;
  readonly party_type: 'controller' | 'recipient';
  readonly party_email?: string;
  readonly party_url?: string;
  readonly party_phone?: string;
}

/** A record in the format of ISO/IEC TS 27560, which defines the fields. */
export interface Iso27560Record {
  readonly schema_version: string;
  readonly record_id: string;
  readonly pii_principal_id: string;
  /** Not in the standard: the previous record in the same browser. */
  readonly previous_record_id: string | null;
  readonly pii_processing: readonly {
    /** Not in the standard: the vendor's id, which links `consent_events` to `pii_processing`. */
    readonly processing_id: string;
    readonly privacy_notice: {
      readonly url: string;
      readonly version: string;
      readonly text_sha256: string | null;
      readonly configuration_sha256: string | null;
    };
    readonly language: string;
    readonly purposes: readonly string[];
    readonly lawful_basis: string;
    readonly pii_information: readonly { readonly pii_type: string }[];
    readonly pii_controllers: readonly string[];
    readonly collection_method: string;
    readonly storage_locations: readonly string[];
    readonly retention_period: string;
    readonly jurisdiction: string;
    readonly recipient_third_parties: readonly string[];
    readonly withdrawal_method: string;
  }[];
  readonly party_identification: readonly Iso27560Party[];
  readonly consent_events: readonly {
    readonly processing_id: string;
    /** ISO 8601, UTC. */
    readonly event_time: string;
    /** ISO 8601: `P180D`. */
    readonly validity_duration: string;
    readonly entity_id: string;
    readonly event_type: 'expressed' | 'browser signal' | 'told by the site';
    readonly event_state: 'given' | 'refused' | 'withdrawn';
  }[];
}
