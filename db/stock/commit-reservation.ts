import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { HoldInput } from '@/db/stock/verb'

export interface CommitReservationInput extends HoldInput {
  /** Units to sell, at most what it holds; left out: all. The rest is given back. */
  quantity?: number
  reference?: string | null
}

/**
 * Turns a hold into a sale. Refused with UnknownReservation, NotOwner, ReservationEnded, ReservationLapsed or InvalidQuantity.
 * Locks the stock level of the hold.
 */
export function commitReservation(engine: StockEngine, input: CommitReservationInput): Promise<StockOutcome> {
  const { locationId, caller, key, authority, reservationId, quantity, reference } = input
  return engine.submit({
    locationId,
    caller,
    key,
    authority,
    kind: 'commitReservation',
    content: { reservationId, quantity, reference },
    commands: [{ kind: 'commit', reservationId, quantity, reference }],
  })
}
