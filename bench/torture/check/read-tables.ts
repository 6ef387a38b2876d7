import type { TransactionSql } from 'postgres'
import {
  type ChargeRow,
  type CommandRow,
  type EntryRow,
  type LevelRow,
  NOTHING,
  type OrderRow,
  type ReservationRow,
  type Tables,
} from '@/bench/torture/check/tables'
import type { Database } from '@/db/client'
import type { StockChanged } from '@/db/stock/outcome'
import { unpackOutcome } from '@/db/stock/stored-outcome'

type Flat<Row> = Omit<Row, 'balance' | 'change'> & { balance: number[]; change: number[] }

/** Reads the tables as they are, in one snapshot. */
export async function readTables({ sql }: Pick<Database, 'sql'>): Promise<Tables> {
  return sql.begin('isolation level repeatable read read only', async (snapshot) => {
    const commands = await snapshot<
      (Omit<CommandRow, 'outcomeType' | 'outcomeChanges' | 'outcomeIds'> & { outcome: string })[]
    >`
      /* readTables */ select distinct location_id as "locationId", caller, key, kind, outcome::text as outcome from command`
    const entries = await snapshot<Flat<EntryRow>[]>`/* readTables */
      select location_id as "locationId", sku_id as "skuId", version::float8, kind, reservation_id as "reservationId", reason, reference, caller,
        command_key as "commandKey", array[on_hand, reserved, unavailable, safety_stock, back_room] as balance,
        array[on_hand_change, reserved_change, unavailable_change, safety_stock_change, back_room_change] as change
      from ledger_entry`
    const reservations = await snapshot<ReservationRow[]>`/* readTables */
      select location_id as "locationId", id, sku_id as "skuId", owner_kind as "ownerKind", owner_id as "ownerId", caller, quantity,
        quantity_committed as "quantityCommitted",
        quantity_returned as "quantityReturned", state, round(extract(epoch from expires_at) * 1000)::float8 as "expiresAt",
        round(extract(epoch from ended_at) * 1000)::float8 as "endedAt"
      from reservation`
    const levels = await snapshot<Omit<Flat<LevelRow>, 'change'>[]>`/* readTables */
      select location_id as "locationId", sku_id as "skuId", version::float8,
        array[on_hand, reserved, unavailable, safety_stock, back_room] as balance
      from stock_level`
    return {
      orders: await readOrders(snapshot),
      charges: [
        ...(await snapshot<ChargeRow[]>`/* readTables */
          select payment_id as "paymentId", amount_minor::float8 as "amountMinor", behaviour, captured_minor::float8 as "capturedMinor",
            voided_at is not null as "isVoided" from sandbox_charge`),
      ],
      commands: commands.map(({ outcome, ...row }) => ({ ...row, ...readOutcome(outcome) })),
      entries: entries.map((row) => ({
        ...row,
        balance: toBuckets(row.balance),
        change: toBuckets(row.change),
      })),
      reservations: [...reservations],
      levels: levels.map((row) => ({ ...row, balance: toBuckets(row.balance) })),
    }
  })
}

/** Each order with all that hangs on it. */
async function readOrders(snapshot: TransactionSql): Promise<OrderRow[]> {
  return [
    ...(await snapshot<OrderRow[]>`/* readOrders */
    select o.location_id as "locationId", o.id, o.number, o.customer, o.state, o.version, o.total_minor::float8 as "totalMinor",
      round(extract(epoch from o.held_until) * 1000)::float8 as "heldUntil",
      l.fulfilment_mode = 'shipped_from_warehouse' as "isShipped",
      coalesce((select json_agg(json_build_object('id', x.id, 'skuId', x.sku_id, 'state', x.state, 'quantity', x.quantity,
        'quantityFound', x.quantity_found, 'priceMinor', x.price_minor, 'reservationId', x.reservation_id,
        'replacesLineId', x.replaces_line_id) order by x.position)
        from order_line x where x.location_id = o.location_id and x.order_id = o.id), '[]') as lines,
      coalesce((select json_agg(json_build_object('sequence', e.sequence, 'kind', e.kind, 'lineId', e.line_id, 'caller', e.caller,
        'data', e.data) order by e.sequence)
        from order_event e where e.location_id = o.location_id and e.order_id = o.id), '[]') as events,
      coalesce((select json_agg(json_build_object('id', p.id, 'state', p.state, 'amountMinor', p.amount_minor,
        'authorisedMinor', p.authorised_minor, 'capturedMinor', p.captured_minor, 'refundedMinor', p.refunded_minor) order by p.created_at)
        from payment p where p.location_id = o.location_id and p.order_id = o.id), '[]') as payments,
      (select json_build_object('id', k.id, 'state', k.state)
        from pick k where k.location_id = o.location_id and k.order_id = o.id) as pick
    from "order" o join location l on l.id = o.location_id`),
  ]
}

function readOutcome(json: string): Pick<CommandRow, 'outcomeType' | 'outcomeChanges' | 'outcomeIds'> {
  const outcome = unpackOutcome(JSON.parse(json)) as
    | StockChanged
    | ({ type: string } & CommandRow['outcomeIds'])
  if ('changes' in outcome)
    return { outcomeType: outcome.type, outcomeChanges: outcome.changes, outcomeIds: {} }
  const { type, orderId, paymentId, lineId, replacementId } = outcome
  return { outcomeType: type, outcomeChanges: [], outcomeIds: { orderId, paymentId, lineId, replacementId } }
}

function toBuckets(numbers: readonly number[]): typeof NOTHING {
  const [onHand = 0, reserved = 0, unavailable = 0, safetyStock = 0, backRoom = 0] = numbers
  return { ...NOTHING, onHand, reserved, unavailable, safetyStock, backRoom }
}
