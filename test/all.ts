import { runSteps } from './steps';

// `npm run test:all`: what takes long, in all engines, and the apps of frameworks, whose toolchains it
// installs. `npm test` does the rest.
runSteps([
  ['build', 'tsx scripts/ensure-built.ts'],
  ['long browser tests', 'vitest run --project long --maxWorkers=3'],
  ['apps of frameworks', 'vitest run --project frameworks --maxWorkers=1'],
]);
