import DataLoader from 'dataloader'
import { listShopperNames } from '@/db/picks/list-shopper-names'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Names of people with an account, by id. */
export function createCustomerNameLoader({ database }: GraphqlContext): DataLoader<string, string | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listShopperNames(database.db, ids), ({ id }) => id).map(
      (person) => person?.name ?? null,
    ),
  )
}
