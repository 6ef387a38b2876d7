import type { Change } from '@/bench/torture/history'
import type { OrderLineState } from '@/db/orders/line-state'
import type { OrderState } from '@/db/orders/order-state'
import type { PaymentState } from '@/db/payments/payment-state'
import type { LedgerKind } from '@/db/stock/decision'
import type { Buckets, ReservationState } from '@/db/stock/outcome'

/** A row of `command`. */
export interface CommandRow {
  locationId: string
  caller: string
  key: string
  kind: string
  /** `StockChanged` or the refusal's name. */
  outcomeType: string
  /** Of `StockChanged`: one per command of the job. */
  outcomeChanges: Change[]
  /** Ids that the outcome names. */
  outcomeIds: { orderId?: string; paymentId?: string; lineId?: string; replacementId?: string | null }
}

/** A row of `ledger_entry`. */
export interface EntryRow extends Change {
  locationId: string
  kind: LedgerKind
  reservationId: string | null
  reason: string | null
  reference: string | null
  caller: string
  commandKey: string | null
}

/** A row of `reservation`; times are milliseconds since 1970. */
export interface ReservationRow {
  locationId: string
  id: string
  skuId: string
  ownerKind: string
  ownerId: string
  caller: string
  quantity: number
  quantityCommitted: number
  quantityReturned: number
  state: ReservationState
  expiresAt: number | null
  endedAt: number | null
}

/** A row of `stock_level`. */
export interface LevelRow {
  locationId: string
  skuId: string
  balance: Buckets
  version: number
}

/** A row of "order" with what hangs on it. */
export interface OrderRow {
  locationId: string
  id: string
  number: string
  customer: string
  state: OrderState
  version: number
  totalMinor: number
  heldUntil: number | null
  /** Of a warehouse: sold as it is confirmed, not as it is picked. */
  isShipped: boolean
  lines: LineRow[]
  /** By sequence. */
  events: EventRow[]
  payments: PaymentRow[]
  pick: PickRow | null
}

export interface LineRow {
  id: string
  skuId: string
  state: OrderLineState
  quantity: number
  quantityFound: number
  priceMinor: number
  reservationId: string | null
  replacesLineId: string | null
}

export interface EventRow {
  sequence: number
  kind: string
  lineId: string | null
  caller: string
  data: Record<string, unknown>
}

export interface PaymentRow {
  id: string
  state: PaymentState
  amountMinor: number
  authorisedMinor: number
  capturedMinor: number
  refundedMinor: number
}

export interface PickRow {
  id: string
  state: string
}

/** A row of the sandbox gateway's own memory. */
export interface ChargeRow {
  paymentId: string
  amountMinor: number
  behaviour: string
  capturedMinor: number | null
  isVoided: boolean
}

/** All that the checker is shown of the database. */
export interface Tables {
  orders: OrderRow[]
  charges: ChargeRow[]
  commands: CommandRow[]
  entries: EntryRow[]
  reservations: ReservationRow[]
  levels: LevelRow[]
}

/** Something that cannot be true of a database that kept its word. */
export interface Contradiction {
  /** Which promise it breaks. */
  name: string
  what: string
}

export const BUCKETS = ['onHand', 'reserved', 'unavailable', 'safetyStock', 'backRoom'] as const

export function isSame(a: Buckets, b: Buckets): boolean {
  return BUCKETS.every((bucket) => a[bucket] === b[bucket])
}

export function addBuckets(a: Buckets, b: Buckets): Buckets {
  return {
    onHand: a.onHand + b.onHand,
    reserved: a.reserved + b.reserved,
    unavailable: a.unavailable + b.unavailable,
    safetyStock: a.safetyStock + b.safetyStock,
    backRoom: a.backRoom + b.backRoom,
  }
}

export const NOTHING: Buckets = { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0 }

/** Names a command in the tables and in the histories alike. */
export function nameCommand({
  locationId,
  caller,
  key,
}: {
  locationId: string
  caller: string
  key: string
}) {
  return `${locationId} ${caller} ${key}`
}

export function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}
