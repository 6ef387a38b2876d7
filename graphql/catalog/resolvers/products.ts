import { countProducts, listProducts } from '@/db/catalog/assortment/list-products'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { readPage } from '@/graphql/base/read-page'
import type { ProductConnectionResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const products: NonNullable<QueryResolvers['products']> = async (_parent, args, { database }) => {
  const { text, categoryId, isArchived, lacksParticulars } = args.filter ?? {}
  const query = {
    retailerId: decodeArgument('Retailer', args.retailerId)[0],
    text: text ?? undefined,
    categoryId: categoryId ? decodeArgument('Category', categoryId)[0] : undefined,
    isArchived: isArchived ?? false,
    lacksParticulars: lacksParticulars ?? false,
  }
  const page = await listProducts(database.db, query, readPage('Query.products', args))
  return toConnection(page, () => countProducts(database.db, query))
}

export const ProductConnection: ProductConnectionResolvers = { totalCount }
