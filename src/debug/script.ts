import { explain } from '../config/explain';
import { KotowariConfigError } from '../config/KotowariConfigError';
import { readSettings } from '../config/readSettings';
import { advise } from './advise';

// `kotowari-debug.js` is fetched when the configuration is bad, to say so in whole sentences, and with
// `debug`, to say what the configuration leaves unsaid.
const tag = document.querySelector<HTMLScriptElement>('script[src*="kotowari.js"]');
const { kotowari } = window;
if (tag && kotowari?.error) {
  kotowari.error = findProblem(tag) ?? kotowari.error;
  console.error(kotowari.error.message);
}
if (tag && kotowari && !kotowari.error) {
  advise(readSettings(tag), kotowari);
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
