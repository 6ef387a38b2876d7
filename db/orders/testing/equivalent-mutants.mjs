/**
 * Faults in what is decided about orders, payments and picks that no test can notice, because what they change has no effect: each with the
 * reason, as in `db/stock/testing/equivalent-mutants.mjs`.
 *
 * @type {readonly { file: string, line: string, from: string, to: readonly string[], why: string }[]}
 */
export const EQUIVALENT_ORDER_MUTANTS = [
  {
    file: 'db/orders/cart/merge-wishes.ts',
    line: 'return STRICTNESS[one] >= STRICTNESS[other] ? one : other',
    from: 'STRICTNESS[one] >= STRICTNESS[other]',
    to: ['STRICTNESS[one] > STRICTNESS[other]'],
    why: 'two wishes that are as strict are the same',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: "return refusal ?? { type: 'EmptyCart' }",
    from: "{ type: 'EmptyCart' }",
    to: ['{}'],
    why: 'a basket that is not there was refused before: the words are there for the compiler',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: "return refusal ?? { type: 'EmptyCart' }",
    from: "'EmptyCart'",
    to: ['""'],
    why: 'as above',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: 'heldUntil: heldUntil?.toISOString()',
    from: 'heldUntil?.toISOString',
    to: ['heldUntil.toISOString'],
    why: 'an order that was just made has a deadline',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: 'heldUntil !== null && heldUntil > at',
    from: 'heldUntil !== null',
    to: ['true'],
    why: 'null is later than no time',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: ': [],',
    from: '[]',
    to: ['["Stryker was here"]'],
    why: 'every line of an order that was just made has a hold',
  },
  {
    file: 'db/orders/check-out/decide-check-out.ts',
    line: "state: 'held',",
    from: "'held'",
    to: ['""'],
    why: 'the state of a new order is what its first event says',
  },
  {
    file: 'db/payments/settle-payment/decide-settle-payment.ts',
    line: "order.state === 'held' && order.heldUntil !== null && order.heldUntil > draft.at",
    from: 'order.heldUntil !== null',
    to: ['true'],
    why: 'null is later than no time',
  },
  {
    file: 'db/payments/settle-payment/decide-settle-payment.ts',
    line: 'other.id !== order.id &&',
    from: 'other.id !== order.id',
    to: ['true'],
    why: 'no order is later than itself',
  },
  {
    file: 'db/payments/settle-payment/decide-settle-payment.ts',
    line: 'const held = isLast ?',
    from: '[]',
    to: ['["Stryker was here"]'],
    why: 'what is no line has no hold to give back, and lines change only with the last decline',
  },
  {
    file: 'db/picks/end-line/decide-end-line.ts',
    line: 'if (!reservationId) return []',
    from: '!reservationId',
    to: ['false'],
    why: 'what takes a line’s place was given a hold: the question is there for the compiler',
  },
  {
    file: 'db/picks/end-line/decide-end-line.ts',
    line: 'if (!reservationId) return []',
    from: '[]',
    to: ['["Stryker was here"]'],
    why: 'as above',
  },
  {
    file: 'db/picks/walk.ts',
    line: 'return a.zone < b.zone ? -1 : 1',
    from: 'a.zone < b.zone',
    to: ['a.zone <= b.zone'],
    why: 'it is asked only where the zones differ',
  },
]
