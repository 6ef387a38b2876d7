import DataLoader from 'dataloader'
import { countProductsByCategories } from '@/db/catalog/products'
import type { GraphqlContext } from '@/graphql/context'

/** How many products stand in each category directly. */
export function createProductCountLoader({ database }: GraphqlContext): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const counts = await countProductsByCategories(database.db, ids)
    return ids.map((id) => counts.get(id) ?? 0)
  })
}
