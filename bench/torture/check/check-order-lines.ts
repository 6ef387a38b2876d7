import {
  type Contradiction,
  type EntryRow,
  groupBy,
  type LineRow,
  type OrderRow,
  type ReservationRow,
  type Tables,
} from '@/bench/torture/check/tables'
import type { OrderLineState } from '@/db/orders/line-state'
import type { ReservationState } from '@/db/stock/outcome'

/** How the hold of a line ends, by how the line stands; in a warehouse units are sold as the order is confirmed. */
const HOLD_OF: Record<
  OrderLineState,
  { store: readonly ReservationState[]; warehouse: readonly ReservationState[] }
> = {
  held: { store: ['reserved'], warehouse: ['reserved'] },
  confirmed: { store: ['reserved'], warehouse: ['committed'] },
  found: { store: ['committed'], warehouse: ['committed'] },
  not_found: { store: ['released'], warehouse: ['committed'] },
  replaced: { store: ['released'], warehouse: ['committed'] },
  short: { store: ['released', 'lapsed'], warehouse: ['released', 'lapsed'] },
  cancelled: { store: ['released', 'lapsed'], warehouse: ['released', 'lapsed', 'committed'] },
  lapsed: { store: ['lapsed', 'released'], warehouse: ['lapsed', 'released'] },
}

/**
 * I8, from outside: each line has its hold, in the state that goes with its own, of as many units; no order holds what none of its lines
 * knows of; and of the units that left the shelves for an order, those that it found are gone, and the others are back.
 */
export function checkOrderLines({ orders, reservations, entries }: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const holds = new Map(reservations.map((hold) => [hold.id, hold]))
  const lines = new Set(orders.flatMap((order) => order.lines.map(({ id }) => id)))
  const ofOrder = groupBy(entries, ({ locationId, reference }) =>
    reference === null ? null : `${locationId} ${reference}`,
  )
  for (const order of orders) {
    for (const line of order.lines) {
      for (const [name, what] of checkHold(order, line, holds.get(line.reservationId ?? '')))
        found.push({ name, what: `line ${line.id} of ${order.id}: ${what}` })
    }
    for (const [name, what] of checkUnits(order, ofOrder.get(`${order.locationId} ${order.number}`) ?? []))
      found.push({ name, what: `${order.id}: ${what}` })
  }
  const live = groupBy(reservations, ({ ownerKind, ownerId }) =>
    ownerKind === 'order_line' ? ownerId : null,
  )
  for (const [lineId, own] of live) {
    if (!lines.has(lineId))
      found.push({ name: 'a hold of a line that is not there', what: `${own[0]?.id} of ${lineId}` })
    const reserved = own.filter(({ state }) => state === 'reserved')
    if (reserved.length > 1) found.push({ name: 'a line that holds twice', what: lineId })
  }
  return found
}

type Finding = [name: string, what: string]

function checkHold(
  { isShipped, heldUntil }: OrderRow,
  { id, skuId, state, quantity, quantityFound }: LineRow,
  hold: ReservationRow | undefined,
): Finding[] {
  if (!hold) return [['a line without its hold', state]]
  const found: Finding[] = []
  const says = `${state} ${quantity} ${quantityFound}, its hold ${hold.state} ${hold.quantity} ${hold.quantityCommitted}`
  if (hold.ownerId !== id || hold.skuId !== skuId) found.push(['a line with the hold of another', hold.id])
  if (!HOLD_OF[state][isShipped ? 'warehouse' : 'store'].includes(hold.state))
    found.push(['a hold that stands otherwise than its line', says])
  if (hold.quantity !== quantity) found.push(['a hold of other units than its line', says])
  const sold = hold.state !== 'committed' ? 0 : isShipped ? quantity : quantityFound
  if (hold.quantityCommitted !== sold) found.push(['other units were sold than were found', says])
  if (state === 'held' && hold.expiresAt !== heldUntil)
    found.push(['a hold with another deadline than its order', `${hold.expiresAt}, ${heldUntil}`])
  if (state === 'confirmed' && hold.expiresAt !== null && !isShipped)
    found.push(['a promise with a deadline', `${hold.expiresAt}`])
  return found
}

/** What was sold and came back bears the number of its order. */
function checkUnits({ lines, isShipped }: OrderRow, entries: readonly EntryRow[]): Finding[] {
  const skuIds = new Set([...lines.map(({ skuId }) => skuId), ...entries.map(({ skuId }) => skuId)])
  return [...skuIds].flatMap((skuId): Finding[] => {
    const gone = -entries
      .filter((entry) => entry.skuId === skuId && (entry.kind === 'committed' || entry.reason === 'returned'))
      .reduce((sum, { change }) => sum + change.onHand, 0)
    const wanted = lines
      .filter((line) => line.skuId === skuId)
      .reduce(
        (sum, line) => sum + (isShipped && line.state === 'confirmed' ? line.quantity : line.quantityFound),
        0,
      )
    return gone === wanted ? [] : [['other units left than were found', `${skuId}: ${gone}, ${wanted}`]]
  })
}
