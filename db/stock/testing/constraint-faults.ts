/** What a guard of the database refuses, and who would notice if the guard were gone. */
export interface ConstraintFault {
  /** Statements that meet the guard; the last one is refused by it. */
  plant(shelf: { skuId: string; hold: string }): string[]
  /** The error of a guard that is no constraint: its message. */
  message?: RegExp
  /** The invariants that the audit then finds broken. */
  audit: string[]
  /** Where the audit cannot tell: who does. */
  noticedBy?: string
}

const setLevel =
  (assignment: string) =>
  ({ skuId }: { skuId: string }) => [`update stock_level set ${assignment} where sku_id = '${skuId}'`]
const setHold =
  (assignment: string) =>
  ({ hold }: { hold: string }) => [`update reservation set ${assignment} where id = '${hold}'`]

/** A copy of the rows that a condition finds, with some fields replaced. */
function copy(table: string, where: string, fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `'${name}', ${value}`)
  return `insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(${pairs.join(', ')}))).* from ${table} r where ${where}`
}

const granted = 'grant update, delete, truncate on ledger_entry to current_user'

/** By name: every constraint, unique index and trigger of the tables that stock moves in. */
export const CONSTRAINT_FAULTS: Record<string, ConstraintFault> = {
  stock_level_pkey: {
    plant: ({ skuId }) => [copy('stock_level', `sku_id = '${skuId}'`, { on_hand: '9' })],
    audit: ['I3'],
  },
  stock_level_on_hand_check: {
    plant: ({ skuId }) => [
      // Two that are kept beside it would refuse it too: on hand is also at least what is reserved and unavailable, and what is in the back room.
      'alter table stock_level drop constraint stock_level_promise_check',
      'alter table stock_level drop constraint stock_level_back_room_check',
      `update stock_level set on_hand = -1 where sku_id = '${skuId}'`,
    ],
    audit: ['I1', 'I3'],
  },
  stock_level_reserved_check: { plant: setLevel('reserved = -1'), audit: ['I1', 'I2', 'I3'] },
  stock_level_unavailable_check: { plant: setLevel('unavailable = -1'), audit: ['I1', 'I3'] },
  stock_level_safety_stock_check: { plant: setLevel('safety_stock = -1'), audit: ['I1', 'I3'] },
  stock_level_promise_check: { plant: setLevel('unavailable = 4'), audit: ['I1', 'I3'] },
  stock_level_back_room_check: { plant: setLevel('back_room = 6'), audit: ['I1', 'I3'] },
  stock_level_version_check: { plant: setLevel('version = -1'), audit: ['I4'] },
  stock_level_listing_fkey: {
    plant: ({ skuId }) => [
      copy('stock_level', `sku_id = '${skuId}'`, { sku_id: 'gen_random_uuid()', on_hand: '9' }),
    ],
    audit: ['I2', 'I3', 'I4', 'I10'],
  },
  stock_level_of_set: {
    plant: ({ skuId }) => [
      `update sku set is_set = true where id <> '${skuId}'`,
      copy('stock_level', `sku_id = '${skuId}'`, {
        ...{ sku_id: '(select id from sku where is_set limit 1)', version: '0' },
        ...{ on_hand: '0', reserved: '0' },
      }),
    ],
    audit: [],
    noticedBy:
      'nobody is harmed: what can be had of a set is read from its components, whatever its level says',
  },
  reservation_pkey: {
    plant: ({ hold }) => [copy('reservation', `id = '${hold}'`, { caller: "'user:2'" })],
    audit: ['I2'],
  },
  reservation_quantity_check: {
    plant: ({ hold }) => [copy('reservation', `id = '${hold}'`, { id: 'gen_random_uuid()', quantity: '0' })],
    audit: ['I6'],
  },
  reservation_end_check: { plant: setHold('quantity_returned = 1'), audit: ['I6'] },
  reservation_has_level: {
    plant: ({ hold }) => [
      copy('reservation', `id = '${hold}'`, { id: 'gen_random_uuid()', sku_id: 'gen_random_uuid()' }),
    ],
    audit: ['I2', 'I6'],
  },
  ledger_entry_pkey: {
    plant: ({ skuId }) => [
      copy('ledger_entry', `sku_id = '${skuId}' and version = 1`, { caller: "'user:2'" }),
    ],
    audit: ['I3', 'I4', 'I7'],
  },
  ledger_entry_version_once: {
    // In another partition, whose own key has not seen it.
    plant: ({ skuId }) => [
      copy('ledger_entry', `sku_id = '${skuId}' and version = 1`, { at: "timestamptz '2099-01-01'" }),
    ],
    audit: ['I3', 'I4', 'I7'],
  },
  ledger_entry_version_check: {
    plant: ({ skuId }) => [
      copy('ledger_entry', `sku_id = '${skuId}' and version = 1`, {
        version: '0',
        on_hand_change: '0',
        on_hand: '0',
      }),
    ],
    audit: ['I4', 'I7'],
  },
  ledger_entry_balance_check: {
    plant: ({ skuId }) => [
      copy('ledger_entry', `sku_id = '${skuId}' and version = 2`, { version: '3', reserved: '6' }),
    ],
    audit: ['I3', 'I4', 'I6', 'I7'],
  },
  ledger_entry_back_room_check: {
    plant: ({ skuId }) => [
      copy('ledger_entry', `sku_id = '${skuId}' and version = 2`, { version: '3', back_room: '6' }),
    ],
    audit: ['I3', 'I4', 'I6', 'I7'],
  },
  ledger_entry_append_only: {
    plant: ({ skuId }) => [
      granted,
      `update ledger_entry set on_hand = 6 where sku_id = '${skuId}' and version = 1`,
    ],
    message: /I5: ledger_entry(_start)? is append-only/,
    audit: ['I4', 'I5'],
  },
  ledger_entry_never_emptied: {
    plant: () => [granted, 'truncate ledger_entry'],
    message: /I5: ledger_entry(_start)? is append-only/,
    audit: ['I3', 'I4', 'I5', 'I6', 'I7', 'I10'],
  },
  command_pkey: {
    plant: () => [copy('command', "kind = 'test'", { kind: "'other'" })],
    audit: [],
    noticedBy: 'the races notice: one key for other rows would move stock twice',
  },
  command_key_check: {
    plant: () => [copy('command', "kind = 'test' limit 1", { key: "repeat('x', 201)" })],
    audit: ['I7'],
  },
}
