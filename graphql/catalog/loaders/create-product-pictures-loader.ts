import DataLoader from 'dataloader'
import { listProductPictures, type ShownPicture } from '@/db/catalog/pictures/list-product-pictures'
import { groupInOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Photographs of a product, in order. */
export function createProductPicturesLoader({
  database,
}: GraphqlContext): DataLoader<string, ShownPicture[]> {
  return new DataLoader(async (ids) =>
    groupInOrder(ids, await listProductPictures(database.db, ids), (row) => row.productId),
  )
}
