/**
 * Faults in what is decided about orders, payments and picks that no test can notice, because what they change has no effect: each with the
 * reason, as in `db/stock/testing/equivalent-mutants.mjs`.
 *
 * @type {readonly { file: string, line: string, from: string, to: readonly string[], why: string }[]}
 */
export const EQUIVALENT_ORDER_MUTANTS = []
