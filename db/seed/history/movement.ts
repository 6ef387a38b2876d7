import type { OrderId, OrderLineId } from '@/db/ids'
import type { ledgerEntry, reservation } from '@/db/schema/stock'
import { demoId, demoIdAt } from '@/db/seed/demo-id'
import type { PlannedLine, PlannedOrder } from '@/db/seed/history/plan-orders'

export type LedgerRow = typeof ledgerEntry.$inferInsert
export type ReservationRow = typeof reservation.$inferInsert

/** One change of one stock level, before its version and balance are known. */
export interface Movement {
  at: Date
  kind: LedgerRow['kind']
  reason: NonNullable<LedgerRow['reason']> | null
  onHandChange: number
  reservedChange: number
  unavailableChange: number
  safetyStockChange: number
  backRoomChange: number
  reservationId: string | null
  reference: string | null
  caller: string
}

export const noChange = {
  onHandChange: 0,
  reservedChange: 0,
  unavailableChange: 0,
  safetyStockChange: 0,
  backRoomChange: 0,
}

/** A planned line with its ids and the moment at which the shopper ended it. */
export interface NamedLine {
  line: PlannedLine
  id: OrderLineId
  reservationId: string
  position: number
  endedAt: Date | null
}

/** A planned order with its ids. */
export interface NamedOrder {
  plan: PlannedOrder
  id: OrderId
  number: string
  locationId: string
  customer: string
  shopper: string
  isShipped: boolean
  lines: NamedLine[]
}

const NUMBER_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Gives ids and numbers; the lines end one after the other in the order of the walk. */
export function nameOrder(seed: number, plan: PlannedOrder, index: number): NamedOrder {
  const id = demoId(seed, 'order', index)
  const { location, claimedAt, finishedAt } = plan
  const walk = [...plan.lines].sort(
    ({ listing: { row: a } }, { listing: { row: b } }) =>
      a.zone.localeCompare(b.zone) || a.aisle - b.aisle || a.bay - b.bay,
  )
  const endedAt = (line: PlannedLine): Date | null => {
    if (!claimedAt || !finishedAt) return null
    const share = (walk.indexOf(line) + 1) / (walk.length + 1)
    return new Date(Math.floor(claimedAt.getTime() + share * (finishedAt.getTime() - claimedAt.getTime())))
  }
  return {
    plan,
    id,
    number: nameNumber(id),
    locationId: location.row.id,
    customer: `user:${plan.customer.id}`,
    shopper: `user:${plan.shopper.id}`,
    isShipped: location.row.fulfilmentMode === 'shipped_from_warehouse',
    lines: plan.lines.map((line, position) => ({
      line,
      id: demoId(seed, 'order-line', index, position),
      reservationId: demoIdAt(seed, plan.heldAt, 'reservation', index, position),
      position,
      endedAt: endedAt(line),
    })),
  }
}

/** Eight letters and digits from the id's last 60 bits. */
function nameNumber(id: string): string {
  let rest = Number.parseInt(id.replaceAll('-', '').slice(-12), 16)
  let number = ''
  for (let at = 0; at < 8; at++) {
    number += NUMBER_LETTERS.charAt(rest % NUMBER_LETTERS.length)
    rest = Math.floor(rest / NUMBER_LETTERS.length)
  }
  return number
}

/** What one line did to its stock level, oldest first. */
export function lineMovements(order: NamedOrder, { line, reservationId, endedAt }: NamedLine): Movement[] {
  const { plan, customer, shopper, number, isShipped } = order
  const { quantity, quantityFound } = line
  const base = { ...noChange, reservationId, reference: number, reason: null }
  const held: Movement = {
    ...base,
    at: plan.heldAt,
    kind: 'reserved',
    reservedChange: quantity,
    caller: customer,
  }
  if (isShipped) {
    const sold = { onHandChange: -quantity, reservedChange: -quantity, caller: customer }
    return [held, { ...base, ...sold, at: plan.confirmedAt, kind: 'committed', reason: 'sold' }]
  }
  if (plan.cancelledAt) {
    const back = { reservedChange: -quantity, caller: customer }
    return [held, { ...base, ...back, at: plan.cancelledAt, kind: 'released' }]
  }
  if (!endedAt) return [held]
  const ended = { ...base, at: endedAt, reservedChange: -quantity, caller: shopper }
  const end: Movement =
    quantityFound > 0
      ? { ...ended, kind: 'committed', reason: 'sold', onHandChange: -quantityFound }
      : { ...ended, kind: 'released', reason: 'shorted' }
  if (quantityFound === quantity) return [held, end]
  const missing = { onHandChange: quantityFound - quantity, reservationId: null, caller: shopper }
  return [held, end, { ...base, ...missing, at: endedAt, kind: 'adjusted', reason: 'shorted' }]
}

/** The reservation of one line as it stands now. */
export function lineReservation(order: NamedOrder, named: NamedLine): ReservationRow {
  const { plan, isShipped } = order
  const { quantity, quantityFound } = named.line
  const soldAt = isShipped ? plan.confirmedAt : named.endedAt
  const endedAt = plan.cancelledAt ?? soldAt
  const committed = isShipped ? quantity : plan.cancelledAt ? 0 : quantityFound
  return {
    locationId: order.locationId,
    id: named.reservationId,
    skuId: named.line.listing.row.skuId,
    ownerKind: 'order_line',
    ownerId: named.id,
    caller: order.customer,
    quantity,
    quantityCommitted: endedAt ? committed : 0,
    quantityReturned: endedAt ? quantity - committed : 0,
    state: !endedAt ? 'reserved' : committed > 0 ? 'committed' : 'released',
    expiresAt: null,
    createdAt: plan.heldAt,
    endedAt: endedAt ?? null,
  }
}
