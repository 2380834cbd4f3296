import { runSteps } from './steps';

// `npm run test:all`: what takes long, in all engines. `npm test` does the rest.
runSteps([
  ['build', 'tsx scripts/ensure-built.ts'],
  ['apps of frameworks', 'vitest run --project frameworks --maxWorkers=2'],
  ['long browser tests', 'vitest run --project long --maxWorkers=3'],
]);
