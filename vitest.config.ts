import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each core: the tests of the tools and of the bootstrap mostly wait for processes of their own.
    maxWorkers: '100%',
    // Modules keep no state, so files may share a worker; that is three times as fast.
    isolate: false,
  },
});
