import type { Tx } from '@/db/client'
import type { LocationId } from '@/db/ids'
import type { LapsedReservation, ShortenedReservation } from '@/db/stock/outcome'

/** What owners of holds do when the engine ends them, in the same transaction. */
export interface Followers {
  /** Holds ran out. */
  onLapsed?(tx: Tx, locationId: LocationId, lapsed: readonly LapsedReservation[], at: Date): Promise<void>
  /** Promises were broken by a shortfall. */
  onShortened?(
    tx: Tx,
    locationId: LocationId,
    shortened: readonly ShortenedReservation[],
    at: Date,
  ): Promise<void>
}
