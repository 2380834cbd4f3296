import { writeSignals } from './writeSignals';
import { writtenPart } from './writtenPart';

// `npm run signals`
writtenPart(new URL('../docs/signals.md', import.meta.url), 'signals').write(writeSignals());
console.log('docs/signals.md');
