export interface PlantedDrift {
  title: string
  /** The invariants that an audit finds broken. */
  expected: string[]
  /** For a level with five units (version 1), of which two are held (version 2) by `hold`. */
  tamper(skuId: string, hold: string): string[]
}

/** What got past rule and constraints, as statements of somebody with the rights to it. */
export const PLANTED_DRIFT: readonly PlantedDrift[] = [
  {
    title: 'I1: a balance that cannot be',
    expected: ['I1', 'I2', 'I3'],
    tamper: (skuId) => [
      'alter table stock_level drop constraint stock_level_promise_check',
      `update stock_level set reserved = 99 where sku_id = '${skuId}'`,
    ],
  },
  {
    title: 'I2: a hold that nobody counts',
    expected: ['I2', 'I3'],
    tamper: (skuId) => [`update stock_level set reserved = 0 where sku_id = '${skuId}'`],
  },
  {
    title: 'I3, I10: a unit without an entry',
    expected: ['I3', 'I10'],
    tamper: (skuId) => [
      `update stock_level set on_hand = on_hand + 1, updated_at = now() where sku_id = '${skuId}'`,
    ],
  },
  {
    title: 'I1: more in the back room than in the building',
    expected: ['I1', 'I3'],
    tamper: (skuId) => [
      'alter table stock_level drop constraint stock_level_back_room_check',
      `update stock_level set back_room = 6 where sku_id = '${skuId}'`,
    ],
  },
  {
    title: 'I3: units that were carried without an entry',
    expected: ['I3'],
    tamper: (skuId) => [`update stock_level set back_room = 2 where sku_id = '${skuId}'`],
  },
  {
    title: 'I4: a hole in the versions',
    expected: ['I4'],
    tamper: (skuId) => [
      `update stock_level set version = 4 where sku_id = '${skuId}'`,
      `insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
           safety_stock_change, on_hand, reserved, unavailable, safety_stock, caller, at)
         select location_id, sku_id, 4, 'adjusted', 0, 0, 0, 0, on_hand, reserved, unavailable, safety_stock, 'system', updated_at
         from stock_level where sku_id = '${skuId}'`,
    ],
  },
  {
    title: 'I5: a history that can be edited',
    expected: ['I5'],
    tamper: () => ['drop trigger ledger_entry_append_only on ledger_entry'],
  },
  {
    title: 'I6: a hold that ended without a trace',
    expected: ['I2', 'I6'],
    tamper: (_skuId, hold) => [
      `update reservation set state = 'released', quantity_returned = quantity, ended_at = now() where id = '${hold}'`,
    ],
  },
  { title: 'I7: a change whose command is gone', expected: ['I7'], tamper: () => ['delete from command'] },
]
