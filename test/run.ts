import { runSteps } from './steps';

// `npm test`: what says most, in Chromium. `npm run test:all` does the rest.
runSteps([
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc --noEmit'],
  ['build', 'npm run --silent build'],
  ['sizes', 'tsx test/sizes.ts'],
  ['unit tests', 'vitest run --project unit --maxWorkers=2'],
  ['browser tests', 'vitest run --project browser --maxWorkers=3'],
]);
