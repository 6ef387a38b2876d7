import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const STOCK = [
  'availability',
  'content-hash',
  'decide',
  'decide-jobs',
  'decide-order',
  'decide-quantities',
  'decide-shortfall',
  'decide-spots',
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

/** What is decided about orders, payments and picks. */
const MEMBERS = [
  'orders/**/decide-*',
  'orders/cart/merge-wishes',
  'orders/check-out/limits-of-orders',
  'orders/draft/{change-rows,open-draft,order-needs}',
  'orders/follow-stock/*',
  'orders/{line,order}-state',
  'payments/**/decide-*',
  'payments/{payment-state,follow-orders}',
  'picks/**/decide-*',
  'picks/{follow-orders,walk}',
  'catalog/aisle-plan',
]

/** The tests of what is pure, without Postgres: what mutation testing runs. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('../../', import.meta.url)) }] },
  test: {
    include: [
      ...STOCK.map((name) => `db/stock/${name}.test.ts`),
      ...MEMBERS.map((name) => `db/${name}.test.ts`),
      'db/rows/array-literal.test.ts',
    ],
    setupFiles: ['db/testing/refuse-console-output.ts'],
    restoreMocks: true,
    // What is pure leaves nothing behind: its modules are loaded once for all files.
    isolate: false,
  },
})
