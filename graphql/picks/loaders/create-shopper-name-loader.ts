import DataLoader from 'dataloader'
import { listShopperNames } from '@/db/picks/list-shopper-names'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** First names of shoppers: the rest is nobody's business. */
export function createShopperNameLoader({ database }: GraphqlContext): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const people = inOrder(ids, await listShopperNames(database.db, ids), ({ id }) => id)
    return people.map((person) => person?.name.split(' ', 1)[0] ?? null)
  })
}
