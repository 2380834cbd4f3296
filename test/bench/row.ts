/** One measured number. */
export interface Row {
  readonly what: string;
  /** A number, or in words what was found. */
  readonly value: number | string;
  readonly unit: string;
  /** The most that it may be, or what it has to be; null where there is nothing to hold it against. */
  readonly bound: number | string | null;
}
