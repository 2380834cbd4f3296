import type { Fault, Path } from './fault';
import { KotowariConfigError, type Mistake } from './KotowariConfigError';
import { sentences } from './sentences';

/**
 * Puts the faults of a configuration into words.
 *
 * @example 'kotowari: vendors[3]: unknown value "criteoo". Did you mean "criteo"?'
 */
export function explain(faults: readonly Fault[]): KotowariConfigError {
  return new KotowariConfigError(faults.map(toMistake));
}

function toMistake(fault: Fault): Mistake {
  return {
    path: writePath(fault.path),
    found: fault.found,
    advice: sentences[fault.code](fault),
  };
}

function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
