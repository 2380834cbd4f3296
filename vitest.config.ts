import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Time-outs for a busy machine: what comes sooner is not waited for any longer. A test in a browser is tried once
 * more when it fails, and the report says so (`retry x1`): such a test has a race, and wants mending.
 */
const patience = {
  retry: 1,
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        // The build makes it, and unit tests need no build.
        resolve: {
          alias: [
            { find: /.*\/dist\/npm\/gate\.js$/, replacement: resolve('test/unit/gateCode.ts') },
          ],
        },
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          setupFiles: ['test/unit/liveNatives.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['**/*.long.test.ts'],
          setupFiles: ['test/engines/end-processes.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: ['test/browser/**/*.long.test.ts'],
          setupFiles: ['test/engines/end-processes.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'frameworks',
          environment: 'node',
          include: ['test/frameworks/*.test.ts'],
          setupFiles: ['test/engines/end-processes.ts'],
          ...patience,
        },
      },
    ],
  },
});
