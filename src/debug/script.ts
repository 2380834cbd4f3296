import { explain } from '../config/explain';
import { KotowariConfigError } from '../config/KotowariConfigError';
import { readSettings } from '../config/readSettings';
import type { Kotowari } from '../types';
import { advise } from './advise';

/**
 * The entry of `kotowari-debug.js`. The gate imports it when the configuration is bad, to say so in whole
 * sentences, and with `debug`, to say what the configuration leaves unsaid.
 */
export function start(kotowari: Kotowari, script: HTMLScriptElement): void {
  if (!kotowari.error) {
    advise(readSettings(script), kotowari);
    return;
  }
  kotowari.error = findProblem(script) ?? kotowari.error;
  console.error(kotowari.error.message);
}

function findProblem(script: HTMLScriptElement): KotowariConfigError | null {
  try {
    return explain(readSettings(script));
  } catch (error) {
    const text = document.getElementById('kotowari-config')?.textContent;
    const advice = `#kotowari-config must hold an object in JSON, { … }: ${error}`;
    return new KotowariConfigError('', text, advice);
  }
}
