import DataLoader from 'dataloader'
import type { Database } from '@/db/client'
import type { LocationId, PickId } from '@/db/ids'
import { listPicksByKeys } from '@/db/picks/list-picks'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { PickSource } from '@/graphql/picks/sources'

interface PickKey {
  locationId: LocationId
  pickId: PickId
}

const keyText = ({ locationId, pickId }: PickKey): string => `${locationId}/${pickId}`

/** Picks by location and id; null where there is none. Keeps nothing: a pick moves on. */
export function createPickLoader({ db }: Database): DataLoader<PickKey, PickSource | null> {
  return new DataLoader(
    async (keys) =>
      inOrder(keys.map(keyText), await listPicksByKeys(db, keys), ({ locationId, id }) =>
        keyText({ locationId, pickId: id }),
      ),
    { cache: false, maxBatchSize: 200, batchScheduleFn: setImmediate },
  )
}
