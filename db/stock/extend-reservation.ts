import type { StockEngine } from '@/db/stock/engine'
import type { StockOutcome } from '@/db/stock/outcome'
import type { HoldInput } from '@/db/stock/verb'

export interface ExtendReservationInput extends HoldInput {
  /** From now. */
  ttlSeconds: number
}

/**
 * Moves a hold's deadline; changes no balance. Refused with UnknownReservation, NotOwner, ReservationEnded or ReservationLapsed: what has run
 * out does not revive (L13). Locks the stock level of the hold.
 */
export function extendReservation(engine: StockEngine, input: ExtendReservationInput): Promise<StockOutcome> {
  const { locationId, caller, key, authority, reservationId, ttlSeconds } = input
  return engine.submit({
    locationId,
    caller,
    key,
    authority,
    kind: 'extendReservation',
    content: { reservationId, ttlSeconds },
    commands: [{ kind: 'extend', reservationId, expiresAt: { inSeconds: ttlSeconds } }],
  })
}
