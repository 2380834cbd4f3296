import { signalsFile } from './signalsFile';
import { writeSignals } from './writeSignals';

// `npm run signals`
signalsFile.write(writeSignals());
console.log('docs/signals.md');
