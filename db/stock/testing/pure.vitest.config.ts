import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const PURE = [
  'availability',
  'content-hash',
  'decide',
  'decide-jobs',
  'decide-order',
  'decide-quantities',
  'decide-shortfall',
  'decide-writes',
  'decide-and-serve',
  'draft',
  'classify-failure',
  'lane',
  'batch-share',
  'spec',
  'stored-outcome',
  'take-batch',
]

/** The tests of the pure part of the engine, without Postgres: what mutation testing runs. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('../../../', import.meta.url)) }] },
  test: {
    include: [...PURE.map((name) => `db/stock/${name}.test.ts`), 'db/rows/array-literal.test.ts'],
    setupFiles: ['db/testing/refuse-console-output.ts'],
    restoreMocks: true,
  },
})
