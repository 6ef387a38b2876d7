import type { StockReason } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { HoldInput } from '@/db/stock/verb'

export interface ReleaseReservationInput extends HoldInput {
  reason?: StockReason | null
  reference?: string | null
}

/**
 * Gives a hold back. Refused with UnknownReservation, NotOwner, ReservationEnded or ReservationLapsed.
 * Locks the stock level of the hold.
 */
export function releaseReservation(
  engine: StockEngine,
  input: ReleaseReservationInput,
): Promise<StockOutcome> {
  const { locationId, caller, key, authority, reservationId, reason, reference } = input
  return engine.submit({
    locationId,
    caller,
    key,
    authority,
    kind: 'releaseReservation',
    content: { reservationId, reason, reference },
    commands: [{ kind: 'release', reservationId, reason, reference }],
  })
}
