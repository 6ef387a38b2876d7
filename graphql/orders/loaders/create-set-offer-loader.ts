import DataLoader from 'dataloader'
import type { SetComponent } from '@/db/orders/draft/order-draft'
import { listSetOffers } from '@/db/orders/sets/list-set-offers'
import type { GraphqlContext } from '@/graphql/context'

interface SetOfferKey {
  locationId: string
  skuId: string
}

/** What a set is put together of, as its location offers it now; nothing of what is no set. Keeps nothing: prices and offers change. */
export function createSetOfferLoader({
  database,
}: GraphqlContext): DataLoader<SetOfferKey, readonly SetComponent[]> {
  return new DataLoader(
    async (keys) => {
      const offers = await listSetOffers(database.db, keys)
      const byKey = new Map(offers.map((offer) => [`${offer.locationId}/${offer.skuId}`, offer.components]))
      return keys.map((key) => byKey.get(`${key.locationId}/${key.skuId}`) ?? [])
    },
    { cache: false },
  )
}
