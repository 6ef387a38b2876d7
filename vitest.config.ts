import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      // Vite picks graphql's ESM entry and Node its CommonJS one: two copies refuse each other's types.
      { find: /^graphql$/, replacement: at('node_modules/graphql/index.js') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e/**', '.next/**', '.onshelf/**', 'dist/**'],
    globalSetup: ['db/testing/global-setup.ts', 'graphql/testing/check-root-fields.ts'],
    setupFiles: ['db/testing/refuse-console-output.ts'],
    // Much of a test's time is waiting for Postgres: on two cores one file at a time leaves them idle for most of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
})
