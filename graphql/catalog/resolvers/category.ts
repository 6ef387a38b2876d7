import { findVisibleCategory } from '@/db/catalog/categories'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createAttributesLoader } from '@/graphql/catalog/loaders/create-attributes-loaders'
import { createCategoryChildrenLoader } from '@/graphql/catalog/loaders/create-category-children-loader'
import { createCategoryLoader } from '@/graphql/catalog/loaders/create-category-loader'
import { createProductCountLoader } from '@/graphql/catalog/loaders/create-product-count-loader'
import { toParticularNames } from '@/graphql/catalog/particulars'
import { perRequest } from '@/graphql/context'
import type { CategoryResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toIcon } from '@/graphql/pictures/to-picture'

export const category: NonNullable<QueryResolvers['category']> = (
  _parent,
  { retailerId, slug },
  { database },
) => findVisibleCategory(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], slug })

export const Category: CategoryResolvers = {
  id: ({ id }) => encodeId('Category', id),
  picture: (row) => toIcon(row, row.name),
  requiredParticulars: ({ requiredParticulars }) => toParticularNames(requiredParticulars),
  parent: ({ parentId }, _args, context) =>
    parentId === null ? null : perRequest(context, createCategoryLoader).load(parentId),
  ancestors: ({ path }, _args, context) => {
    const loader = perRequest(context, createCategoryLoader)
    return Promise.all(path.map((id) => getLoaded(loader, id)))
  },
  productAttributes: ({ id }, _args, context) => perRequest(context, createAttributesLoader).load(id),
  productCount: ({ id }, _args, context) => perRequest(context, createProductCountLoader).load(id),
  children: ({ id }, _args, context) => perRequest(context, createCategoryChildrenLoader).load(id),
}
