import { writeSignals } from './writeSignals';
import { writtenPart } from './writtenPart';

// `npm run signals`
writtenPart(new URL('../signals.md', import.meta.url), 'signals').write(writeSignals());
console.log('docs/signals.md');
