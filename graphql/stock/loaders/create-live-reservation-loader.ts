import type DataLoader from 'dataloader'
import { listLiveReservations } from '@/db/stock/list-reservations'
import type { GraphqlContext } from '@/graphql/context'
import { createLevelPageLoader, type LevelPageKey } from '@/graphql/stock/loaders/create-level-page-loader'
import type { ReservationSource } from '@/graphql/stock/sources'

/** Who holds what of a stock level now, newest first. */
export function createLiveReservationLoader({
  database,
}: GraphqlContext): DataLoader<LevelPageKey, ReservationSource[]> {
  return createLevelPageLoader(({ levels, limit }) => listLiveReservations(database.db, { levels, limit }))
}
