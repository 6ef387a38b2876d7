import DataLoader from 'dataloader'
import type { ListingKey } from '@/db/catalog/listings'
import {
  listPriceStandings,
  listPrices,
  type PriceRow,
  type PriceStanding,
} from '@/db/catalog/prices/list-prices'
import { groupInOrder, inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

const toKey = ({ locationId, skuId }: ListingKey): string => `${locationId}/${skuId}`

/** How the prices of listings came about; null where there is no such listing. Keeps nothing: time goes on. */
export function createPriceStandingLoader({
  database: { db },
}: GraphqlContext): DataLoader<ListingKey, PriceStanding | null, string> {
  return new DataLoader(async (keys) => inOrder(keys.map(toKey), await listPriceStandings(db, keys), toKey), {
    cache: false,
  })
}

/** What listings cost, costed and will cost. */
export function createPricesLoader({
  database: { db },
}: GraphqlContext): DataLoader<ListingKey, PriceRow[], string> {
  return new DataLoader(async (keys) => groupInOrder(keys.map(toKey), await listPrices(db, keys), toKey), {
    cache: false,
  })
}
