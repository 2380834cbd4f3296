import type { FaultWords } from './FaultWords';
import type { Fault, FaultCode, Path } from './fault';
import { KotowariConfigError, type Mistake } from './KotowariConfigError';
import { sentences } from './sentences';

/**
 * Puts the faults of a configuration into words.
 *
 * @param more the sentences for faults of the page, where there can be any
 * @example 'kotowari: vendors[3]: unknown value "criteoo". Did you mean "criteo"?'
 */
export function explain(
  faults: readonly Fault[],
  more: Partial<FaultWords<FaultCode>> = {},
): KotowariConfigError {
  const all: Partial<FaultWords<FaultCode>> = { ...sentences, ...more };
  return new KotowariConfigError(faults.map((fault) => toMistake(fault, all)));
}

function toMistake(fault: Fault, all: Partial<FaultWords<FaultCode>>): Mistake {
  return {
    path: writePath(fault.path),
    found: fault.found,
    advice: all[fault.code]?.(fault) ?? fault.code,
  };
}

function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
