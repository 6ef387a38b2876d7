import type { TransactionSql } from 'postgres'
import type { OrderDraft } from '@/db/orders/draft/order-draft'
import { plainColumn, textColumn } from '@/db/rows/array-literal'
import { insertRows, openParameters, type Parameters, type RowsWritten, updateRows } from '@/db/rows/row-set'
import { order, orderEvent, orderLine, payment, pick } from '@/db/schema'
import type { BatchFence } from '@/db/stock/statements/batch-fence'

/**
 * Everything that a batch changed of orders, lines, events, payments, picks and carts, in one statement: fails where a row that was locked is not there
 * any more, and in any transaction but that of the fence (I13). A part that has no rows is left out.
 */
export function writeOrders(
  sql: TransactionSql,
  draft: OrderDraft,
  { transactionId }: BatchFence,
): Promise<void> {
  const parameters = openParameters()
  const parts = listParts(parameters, draft).filter(({ count }) => count > 0)
  if (parts.length === 0) return Promise.resolve()
  const written = parts.map(({ name, text }) => `${name} as (${text} returning 1)`)
  if (draft.bought.length > 0) written.push(...takeFromCarts(parameters, draft))
  const isWhole = parts.map(
    ({ name, count }) => `(select count(*) from ${name}) = ${parameters.add(String(count))}::integer`,
  )
  const fence = `1 / (pg_current_xact_id() = ${parameters.add(transactionId)}::xid8)::integer = 1`
  const sent = sql.unsafe(
    `/* writeOrders */ with ${written.join(', ')} select 1 / (${isWhole.join(' and ')})::integer where ${fence}`,
    parameters.values,
    { prepare: true },
  )
  return sent.execute().then(() => undefined)
}

/** What `change-rows` may change. */
const CHANGING = {
  order: {
    keys: ['locationId', 'id'],
    columns: [
      'state',
      'version',
      'totalMinor',
      'heldUntil',
      'holdExtended',
      'heldFrom',
      'confirmedAt',
      'closedAt',
    ],
  },
  line: {
    keys: ['locationId', 'orderId', 'id'],
    columns: ['quantity', 'quantityFound', 'pricedFound', 'state', 'reservationId', 'version'],
  },
  payment: {
    keys: ['locationId', 'orderId', 'id'],
    columns: [
      'state',
      'authorisedMinor',
      'capturedMinor',
      'refundedMinor',
      'gatewayReference',
      'declineReason',
      'gatewayDueAt',
      'gatewayFailures',
      'gatewayGivenUpAt',
      'updatedAt',
      'capturedAt',
    ],
  },
  pick: {
    keys: ['locationId', 'id'],
    columns: ['state', 'shopperId', 'version', 'claimedAt', 'finishedAt'],
  },
} as const

function listParts(parameters: Parameters, { made, changed, events }: OrderDraft): RowsWritten[] {
  const parts: RowsWritten[] = []
  // A part that is left out must not leave its parameters behind.
  const add = (rows: number, part: () => RowsWritten) => {
    if (rows > 0) parts.push(part())
  }
  add(made.orders.size, () => insertRows(parameters, order, [...made.orders]))
  add(made.lines.size, () => insertRows(parameters, orderLine, [...made.lines]))
  add(made.payments.size, () => insertRows(parameters, payment, [...made.payments]))
  add(made.picks.size, () => insertRows(parameters, pick, [...made.picks]))
  add(events.length, () => insertRows(parameters, orderEvent, events))
  add(changed.orders.size, () => updateRows(parameters, order, CHANGING.order, [...changed.orders]))
  add(changed.lines.size, () => updateRows(parameters, orderLine, CHANGING.line, [...changed.lines]))
  add(changed.payments.size, () => updateRows(parameters, payment, CHANGING.payment, [...changed.payments]))
  add(changed.picks.size, () => updateRows(parameters, pick, CHANGING.pick, [...changed.picks]))
  return parts
}

/**
 * What was bought leaves its customers' carts; what was put in meanwhile stays. Each line is looked up by its whole key: `offset 0` keeps the planner from
 * seeing that the location is the same in all of them, and from walking the location's other lines.
 */
function takeFromCarts(parameters: Parameters, { bought, locationId, at }: OrderDraft): string[] {
  const units = new Map<string, { owner: string; skuId: string; units: number }>()
  for (const one of bought) {
    const key = `${one.owner} ${one.skuId}`
    const before = units.get(key)?.units ?? 0
    units.set(key, { ...one, units: before + one.units })
  }
  const rows = [...units.values()]
  const owners = parameters.add(textColumn(rows, (row) => row.owner))
  const skuIds = parameters.add(plainColumn(rows, (row) => row.skuId))
  const quantities = parameters.add(plainColumn(rows, (row) => row.units))
  const place = `${parameters.add(locationId)}::uuid`
  const isBought = 'c.cart_id = x.cart_id and c.location_id = x.location_id and c.sku_id = x.sku_id'
  const named = '(select * from bought offset 0) x'
  return [
    `owned as (select id, owner from cart where owner = any(${owners}::text[]) order by id for update)`,
    `bought as (select owned.id as cart_id, ${place} as location_id, x.sku_id, x.units from owned
      join unnest(${owners}::text[], ${skuIds}::uuid[], ${quantities}::integer[]) as x (owner, sku_id, units) on x.owner = owned.owner)`,
    `kept as (update cart_line c set quantity = c.quantity - x.units from ${named}
      where ${isBought} and c.quantity > x.units returning c.cart_id)`,
    `gone as (delete from cart_line c using ${named} where ${isBought} and c.quantity <= x.units returning c.cart_id)`,
    `cart_changed as (update cart set version = cart.version + 1, updated_at = ${parameters.add(at.toISOString())}::timestamptz
      where id in (select cart_id from kept union select cart_id from gone))`,
  ]
}
