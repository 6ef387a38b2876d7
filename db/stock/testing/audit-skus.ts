import type { Database } from '@/db/client'

export interface SkuState {
  skuId: string
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  backRoom: number
  holds: { id: string; state: string; quantity: number }[]
  /** Numbers of the invariants that this level breaks. */
  broken: string[]
}

/** What the database holds of some SKUs, and whether I1 to I4 and I6 hold for them: one statement, so that it can be asked after every step. */
export async function auditSkus(
  { sql }: Pick<Database, 'sql'>,
  locationId: string,
  skuIds: readonly string[],
): Promise<SkuState[]> {
  const rows = await sql<
    (Omit<SkuState, 'broken'> & Record<`is${1 | 2 | 3 | 4 | 6}`, boolean>)[]
  >`/* auditSkus */
    select s.sku_id as "skuId", s.on_hand as "onHand", s.reserved, s.unavailable, s.safety_stock as "safetyStock", s.back_room as "backRoom",
      coalesce(h.holds, '[]') as holds,
      least(s.on_hand, s.reserved, s.unavailable, s.safety_stock, s.back_room) >= 0 and greatest(s.reserved + s.unavailable, s.back_room) <= s.on_hand as is1,
      s.reserved = coalesce(h.live, 0) as is2,
      (s.on_hand, s.reserved, s.unavailable, s.safety_stock, s.back_room) = (l.on_hand, l.reserved, l.unavailable, l.safety_stock, l.back_room) as is3,
      s.version = l.entries and l.is_in_place as is4,
      coalesce(h.end_once, true) as is6
    from stock_level s
    cross join lateral (
      select count(*) as entries, sum(on_hand_change) as on_hand, sum(reserved_change) as reserved,
        sum(unavailable_change) as unavailable, sum(safety_stock_change) as safety_stock, sum(back_room_change) as back_room,
        bool_and(version = place and (w.on_hand, w.reserved, w.unavailable, w.safety_stock, w.back_room) = (a, b, c, d, e)) as is_in_place
      from (
        select *, row_number() over walk as place, sum(on_hand_change) over walk as a, sum(reserved_change) over walk as b,
          sum(unavailable_change) over walk as c, sum(safety_stock_change) over walk as d,
          sum(back_room_change) over walk as e
        from ledger_entry where location_id = s.location_id and sku_id = s.sku_id
        window walk as (order by version)
      ) w
    ) l
    cross join lateral (
      select jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'quantity', r.quantity) order by r.id) as holds,
        sum(r.quantity) filter (where r.state = 'reserved') as live,
        bool_and(e.begun = 1 and e.ended = (r.state <> 'reserved')::integer and e.sold = r.quantity_committed
          and (r.state = 'reserved' or r.quantity_committed + r.quantity_returned = r.quantity)) as end_once
      from reservation r
      cross join lateral (
        select count(*) filter (where kind = 'reserved') as begun, count(*) filter (where kind <> 'reserved') as ended,
          -sum(on_hand_change) as sold
        from ledger_entry where location_id = r.location_id and sku_id = r.sku_id and reservation_id = r.id
      ) e
      where r.location_id = s.location_id and r.sku_id = s.sku_id
    ) h
    where s.location_id = ${locationId} and s.sku_id = any(${skuIds as string[]}::uuid[])`
  return rows.map(({ is1, is2, is3, is4, is6, ...state }) => {
    const holds = { I1: is1, I2: is2, I3: is3, I4: is4, I6: is6 }
    const broken = Object.entries(holds).flatMap(([invariant, isKept]) => (isKept ? [] : [invariant]))
    return { ...state, broken }
  })
}
