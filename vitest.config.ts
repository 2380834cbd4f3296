import { defineConfig } from 'vitest/config';

const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        esbuild: jsx,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
