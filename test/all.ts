import { runSteps } from './steps';

// `npm run test:all`: what takes long, in all engines. `npm test` does the rest, and `npm run frameworks`
// the apps, whose toolchains it installs: not all of them pass yet (issue 20).
runSteps([
  ['build', 'tsx scripts/ensure-built.ts'],
  ['long browser tests', 'vitest run --project long --maxWorkers=3'],
]);
