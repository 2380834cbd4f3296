import { insertMarkedScript, type ScriptBody } from '../core/insertMarkedScript';
import type { Kotowari } from '../types';
import { take } from './findPlace';
import { type ScriptOptions, toAttributes } from './toAttributes';
import { toMark } from './toMark';

/** A script that waits for consent. */
export interface WaitingScript {
  /** By it the script is known, so that it runs once in a document. */
  readonly key: string;
  readonly vendor: string | readonly string[];
  readonly body: ScriptBody;
  readonly options: ScriptOptions;
}

/** Puts a script in as soon as all its vendors are allowed. Returns what gives it up while it waits. */
export function insertWhenAllowed(
  client: Kotowari,
  { key, vendor, body, options }: WaitingScript,
): () => void {
  const stop = new AbortController();
  const names = [vendor].flat();
  const insert = () => {
    if (take(key)) insertMarkedScript(toMark(vendor), body, toAttributes(options));
  };
  Promise.all(names.map((name) => client.whenAllowed(name, { signal: stop.signal }))).then(
    insert,
    () => {},
  );
  return () => stop.abort();
}
