import type { stockLevel } from '@/db/schema/stock'
import type { DemoListing } from '@/db/seed/build-locations'
import { type LedgerRow, type Movement, noChange } from '@/db/seed/history/movement'

export type StockLevelRow = typeof stockLevel.$inferInsert

interface LevelHistory {
  listing: DemoListing
  /** What orders did to it, in any order. */
  movements: readonly Movement[]
  /** The moments at which the shelf is filled, oldest first; the first one fills it for the first time. */
  fills: readonly Date[]
  /** Who fills it. */
  caller: string
}

/**
 * The ledger of one stock level and the balance it sums up to. Every night's delivery brings what was sold, and never
 * less than the day to come will ask for, so that each entry keeps I1; a balance that would break it throws.
 */
export function buildLedger(history: LevelHistory): { level: StockLevelRow; entries: LedgerRow[] } {
  const { listing } = history
  const { locationId, skuId } = listing.row
  const timeline = [...planFills(history), ...history.movements].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
  const balance = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }
  const entries = timeline.map((planned, index): LedgerRow => {
    const movement = { ...planned, backRoomChange: changeBehind(planned, balance, listing.shelfMax) }
    balance.onHand += movement.onHandChange
    balance.reserved += movement.reservedChange
    balance.unavailable += movement.unavailableChange
    balance.safetyStock += movement.safetyStockChange
    balance.backRoom += movement.backRoomChange
    const { onHand, reserved, unavailable, safetyStock } = balance
    if (Math.min(reserved, unavailable, onHand - reserved - unavailable - safetyStock) < 0) {
      throw new Error(`The demo's history oversells ${listing.sku.row.name} at version ${index + 1}.`)
    }
    return { locationId, skuId, version: index + 1, ...movement, ...balance, commandKey: null }
  })
  const updatedAt = timeline.at(-1)?.at ?? listing.row.updatedAt
  return { level: { locationId, skuId, ...balance, version: entries.length, updatedAt }, entries }
}

/** What does not fit the shelf stays in the back room; what the shelf has too few of comes from there. */
function changeBehind(
  { kind, reason, onHandChange }: Movement,
  { onHand, backRoom }: { onHand: number; backRoom: number },
  shelfMax: number,
): number {
  const shelf = onHand - backRoom + onHandChange
  if (kind === 'adjusted' && reason === 'received')
    return Math.max(0, Math.min(onHandChange, shelf - shelfMax))
  return Math.min(0, shelf)
}

/** The first delivery, what is kept back or broken, then one delivery for every night that needs it. */
function planFills({ listing, movements, fills, caller }: LevelHistory): Movement[] {
  const kept = listing.unavailable + listing.safetyStock
  const days = fills.map(() => ({ asked: 0, gone: 0 }))
  for (const { at, kind, reservedChange, onHandChange } of movements) {
    const day = days[fills.findLastIndex((fill) => fill <= at)]
    if (!day) throw new Error(`An order is older than the first delivery of ${listing.sku.row.name}.`)
    if (kind === 'reserved') day.asked += reservedChange
    day.gone -= onHandChange
  }

  // Backwards: what must stand there in the morning, so that the evening leaves no more than the next morning needs.
  const mornings: number[] = []
  let wanted = listing.onHand
  for (const day of days.toReversed()) {
    const isLast = mornings.length === 0
    const morning = isLast ? wanted + day.gone : Math.min(listing.onHandUsual, wanted + day.gone)
    wanted = Math.max(morning, day.asked + kept)
    mornings.unshift(wanted)
  }

  const fillAt = (at: Date, change: number): Movement => ({
    ...noChange,
    at,
    kind: 'adjusted',
    reason: change > 0 ? 'received' : 'expired',
    onHandChange: change,
    reservationId: null,
    reference: `${change > 0 ? 'Delivery' : 'Shelf check'} ${at.toISOString().slice(0, 10)}`,
    caller,
  })
  const plan: Movement[] = []
  let evening = 0
  mornings.forEach((morning, index) => {
    const at = fills[index]
    if (at && morning !== evening) plan.push(fillAt(at, morning - evening))
    evening = morning - (days[index]?.gone ?? 0)
  })
  const [first] = fills
  if (first && listing.unavailable > 0) {
    const broken = { unavailableChange: listing.unavailable, kind: 'moved', reason: 'damaged' } as const
    plan.push({ ...fillAt(first, 1), onHandChange: 0, ...broken, reference: 'Damaged in transit' })
  }
  if (first && listing.safetyStock > 0) {
    const keptBack = { safetyStockChange: listing.safetyStock, kind: 'set', reason: 'correction' } as const
    plan.push({ ...fillAt(first, 1), onHandChange: 0, ...keptBack, reference: 'Kept back' })
  }
  return plan
}
