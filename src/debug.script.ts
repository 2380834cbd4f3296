import { explain } from './explain';
import { readSettings } from './settings';

// `kotowari-debug.js` is fetched only when the configuration is bad, to say so in whole sentences.
const tag = document.querySelector<HTMLScriptElement>('script[src*="kotowari.js"]');
let problem: Error | null = null;
try {
  problem = tag && explain(readSettings(tag));
} catch (error) {
  problem = new Error(`kotowari: #kotowari-config is not valid JSON: ${error}`);
}
if (problem && window.kotowari) window.kotowari.error = problem;
console.error((problem ?? window.kotowari?.error)?.message);
