/**
 * What is pure, by part: where `npm run mutate` plants its faults. Their tests are named in `db/testing/pure.vitest.config.ts`.
 *
 * @type {Record<string, readonly string[]>}
 */
export const PURE_PARTS = {
  stock: [
    ...[
      'decide',
      'decide-and-serve',
      'draft',
      'shorten',
      'progress',
      'read-change',
      'spot',
      'availability',
      'lane',
      'queued-job',
      'batch-share',
      'content-hash',
      'stored-outcome',
      'classify-failure',
    ].map((name) => `db/stock/${name}.ts`),
    'db/rows/array-literal.ts',
  ],
  orders: [
    'db/orders/**/decide-*.ts',
    'db/orders/follow-stock/*.ts',
    'db/orders/cart/merge-wishes.ts',
    'db/orders/check-out/order-limits.ts',
    'db/orders/draft/{change-rows,order-draft,order-needs}.ts',
    'db/orders/{line-state,order-state,total-found}.ts',
  ],
  payments: ['db/payments/**/decide-*.ts', 'db/payments/{payment-state,follow-orders}.ts'],
  picks: [
    'db/picks/**/decide-*.ts',
    'db/picks/end-line/stock-of-found.ts',
    'db/picks/{find-in-draft,follow-orders,walk}.ts',
    'db/catalog/aisle-plan.ts',
    'standards/aisle-key.ts',
  ],
}

/** The files of these parts; those of all of them where none is named. */
export function filesOfParts(names) {
  const wanted = names.length > 0 ? names : Object.keys(PURE_PARTS)
  return [...wanted.flatMap((name) => PURE_PARTS[name]), '!db/**/*.test.ts']
}
