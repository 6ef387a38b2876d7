import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { wake } from '@/db/events/wake'
import type { LocationId, ReservationId } from '@/db/ids'

interface Lapsing {
  locationId: LocationId
  reservationIds: readonly ReservationId[]
  at: Date
}

/**
 * The first line whose hold runs out takes its order with it; the others have the same deadline. One statement, however many orders: after
 * a flash sale thousands of them lapse in the same moment, while their location's lane waits. It does what `appendOrderEvents` does for
 * the step held -> lapsed of `ORDER_STEPS`, and touches no order in another state.
 */
export async function lapseOrders(tx: Tx, { locationId, reservationIds, at }: Lapsing): Promise<void> {
  if (reservationIds.length === 0) return
  const now = sql`${at.toISOString()}::timestamptz`
  const lapsed = await tx.execute<{ id: string }>(sql`/* lapseOrders */
    with held as (
      select id, version from "order"
      where location_id = ${locationId} and state = 'held' and id in (
        select order_id from order_line
        where location_id = ${locationId} and reservation_id = any(${sql.param([...reservationIds])}::uuid[]))
      order by id for update
    ), line_lapsed as (
      update order_line l set state = 'lapsed' from held
      where l.location_id = ${locationId} and l.order_id = held.id and l.state = 'held'
    ), event_written as (
      insert into order_event (location_id, order_id, sequence, kind, data, caller, at)
      select ${locationId}, id, version + 1, 'lapsed', '{}'::jsonb, 'system', ${now} from held
    )
    update "order" o set state = 'lapsed', version = held.version + 1, held_until = null, held_from = null, closed_at = ${now}
    from held
    where o.location_id = ${locationId} and o.id = held.id
    returning o.id`)
  if (lapsed.length > 0) await wake(tx, { locationId, orderIds: lapsed.map(({ id }) => id) })
}
