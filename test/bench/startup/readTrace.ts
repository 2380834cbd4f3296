/** What a visit cost the main thread. */
export interface ScriptCost {
  /** Milliseconds of evaluation of classic scripts, by path; those in the page go by the page's. */
  readonly evaluation: ReadonlyMap<string, number>;
  /** Milliseconds of everything else that ran: modules, calls, promises. */
  readonly others: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what other programs take meanwhile does not count. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The trace's categories that `readTrace` needs. */
export const categories = ['devtools.timeline', 'v8'];

const running =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.evaluateModule|v8\.compileModule)$/;

/** Adds up what ran in a page of `origin`, each moment once: what one call contains is part of it. */
export function readTrace(trace: Buffer, origin: string): ScriptCost {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const own = traceEvents.find(({ args }) => args.data?.url?.startsWith(origin));
  const events = traceEvents
    .filter(
      ({ ph, name, pid, tid }) =>
        ph === 'X' && running.test(name) && pid === own?.pid && tid === own.tid,
    )
    .sort((one, other) => one.ts - other.ts);
  const evaluation = new Map<string, number>();
  let others = 0;
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur, args } of events) {
    const time = tdur / 1000;
    if (name === 'EvaluateScript') {
      const path = new URL(args.data?.url || origin, origin).pathname;
      evaluation.set(path, (evaluation.get(path) ?? 0) + time);
    } else if (ts >= end) others += time;
    if (ts >= end) end = ts + dur;
  }
  return { evaluation, others };
}
