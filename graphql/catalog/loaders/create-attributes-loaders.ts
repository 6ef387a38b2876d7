import DataLoader from 'dataloader'
import {
  type AttributeRow,
  countStatements,
  listAttributesOf,
  listAttributesOfRetailers,
} from '@/db/catalog/attributes/list-attributes'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** What is told of products in a category, by its id. Keeps nothing: they are told after they were changed. */
export function createAttributesLoader({ database }: GraphqlContext): DataLoader<string, AttributeRow[]> {
  return new DataLoader(
    async (ids) => {
      const rows = await listAttributesOf(database.db, [...new Set(ids)])
      const grouped = groupInOrder(ids, rows, ({ categoryId }) => categoryId)
      return grouped.map((group) => group.map(({ attribute }) => attribute))
    },
    { cache: false },
  )
}

/** How many products state an attribute, by its id. */
export function createAttributeCountLoader({ database }: GraphqlContext): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const counts = await countStatements(database.db, ids)
    return ids.map((id) => counts.get(id) ?? 0)
  })
}

/** All attributes of retailers, by name. Keeps nothing: they are told after they were changed. */
export function createRetailerAttributesLoader({
  database,
}: GraphqlContext): DataLoader<string, AttributeRow[]> {
  return new DataLoader(
    async (ids) =>
      groupInOrder(ids, await listAttributesOfRetailers(database.db, ids), ({ retailerId }) => retailerId),
    { cache: false },
  )
}
