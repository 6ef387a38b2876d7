import type { Caller, LocationId, ReservationId, SkuId } from '@/db/ids'
import type { StockReason } from '@/db/stock/command'

/** What every verb is told: where, by whom, and under which key. */
export interface VerbInput {
  locationId: LocationId
  caller: Caller
  /** The caller's idempotency key, 1 to 200 characters, the same in every retry. */
  key: string
}

/** What every change of a balance states besides. */
export interface ChangeInput extends VerbInput {
  skuId: SkuId
  reason: StockReason
  /** Delivery note, count list or the like. */
  reference?: string | null
}

/** What every verb about a hold is told. */
export interface HoldInput extends VerbInput {
  reservationId: ReservationId
  /** Whose hold it may be where it is not the caller's own: see `LaneJob`. */
  authority?: 'caller' | 'clientHolds' | 'location'
}
