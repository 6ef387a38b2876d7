import DataLoader from 'dataloader'
import { type ListingKey, type ListingRow, listListingsByKeys } from '@/db/catalog/listings'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Listings by location and SKU; null where there is none. Keeps nothing: a subscription sees the price of now. */
export function createListingLoader({
  database,
}: GraphqlContext): DataLoader<ListingKey, ListingRow | null, string> {
  return new DataLoader(
    async (keys) =>
      inOrder(keys.map(toKey), await listListingsByKeys(database.db, keys), (row) => toKey(row)),
    { cache: false },
  )
}

function toKey({ locationId, skuId }: ListingKey): string {
  return `${locationId}/${skuId}`
}
