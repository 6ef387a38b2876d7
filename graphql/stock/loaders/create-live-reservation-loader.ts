import type DataLoader from 'dataloader'
import type { Page } from '@/db/paging/page'
import { countLiveReservations, listLiveReservations } from '@/db/stock/list-live-reservations'
import { readReservationKeyset, toReservationEdge } from '@/db/stock/list-reservations'
import type { LevelKey } from '@/db/stock/named-levels'
import { createCountLoader, createPageLoader, type PageKey } from '@/graphql/base/create-page-loader'
import type { GraphqlContext } from '@/graphql/context'
import { levelName } from '@/graphql/stock/level-name'
import type { ReservationSource } from '@/graphql/stock/sources'

/** Who holds what of a stock level now, newest first. */
export function createLiveReservationLoader({
  database: { db },
}: GraphqlContext): DataLoader<PageKey<LevelKey, null>, Page<ReservationSource> | null> {
  return createPageLoader({
    nameOf: levelName,
    readKeyset: readReservationKeyset,
    list: ({ of, keyset }) => listLiveReservations(db, { levels: of, keyset }),
    toEdge: toReservationEdge,
  })
}

/** How many hold something of a stock level now. */
export function createLiveReservationCountLoader({
  database: { db },
}: GraphqlContext): DataLoader<Omit<PageKey<LevelKey, null>, 'page'>, number> {
  return createCountLoader({
    nameOf: levelName,
    count: ({ of }: { of: LevelKey[] }) => countLiveReservations(db, of),
  })
}
