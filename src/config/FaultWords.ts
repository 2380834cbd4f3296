import type { Fault, FaultCode } from './fault';

/** Whole sentences for faults, by their code. */
export type FaultWords<Code extends FaultCode> = Readonly<Record<Code, (fault: Fault) => string>>;
