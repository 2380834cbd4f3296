/** Where in a configuration: `['vendors', 3, 'hold', 0, 'host']`; empty for the whole. */
export type Path = readonly (string | number)[];

/** What can be wrong with what a site has written. */
export type SiteFaultCode =
  | 'type'
  | 'value'
  | 'format'
  | 'key'
  | 'missing'
  | 'range'
  | 'taken'
  | 'vendor-name'
  | 'no-target'
  | 'unused';

/** What can be wrong with how it stands in the page. */
export type PageFaultCode =
  | 'json'
  | 'block-type'
  | 'block-late'
  | 'block-twice'
  | 'block-id'
  | 'attribute'
  | 'built-in'
  | 'separator';

export type FaultCode = SiteFaultCode | PageFaultCode;

/** One mistake, as the gate tells it: `explain` has the sentences, in a file that is loaded only then. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: Path;
  readonly found: unknown;
  /** What the sentence needs beside: the type, the format, the least number, the names that there are. */
  readonly expected?: string | number | readonly unknown[] | undefined;
}

/** Is told each fault. */
export type Report = (
  code: FaultCode,
  path: Path,
  found: unknown,
  expected?: Fault['expected'],
) => void;
