import DataLoader from 'dataloader'
import { listReservationsByIds } from '@/db/stock/list-reservations'
import type { GraphqlContext } from '@/graphql/context'
import type { ReservationSource } from '@/graphql/stock/sources'

interface ReservationKey {
  locationId: string
  id: string
}

/** Reservations by location and id; null where there is none. Keeps nothing: a mutation reads what it has just written. */
export function createReservationLoader({
  database,
}: GraphqlContext): DataLoader<ReservationKey, ReservationSource | null> {
  return new DataLoader(
    async (keys) => {
      const rows = await listReservationsByIds(database.db, keys)
      const byKey = new Map(rows.map((row) => [`${row.locationId}/${row.id}`, row]))
      return keys.map((key) => byKey.get(`${key.locationId}/${key.id}`) ?? null)
    },
    { cache: false },
  )
}
