import { findProductBySlug } from '@/db/catalog/products'
import { encodeId } from '@/graphql/base/opaque-id'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createAttributesLoader } from '@/graphql/catalog/loaders/create-attributes-loaders'
import { createCategoryLoader } from '@/graphql/catalog/loaders/create-category-loader'
import { createProductPicturesLoader } from '@/graphql/catalog/loaders/create-product-pictures-loader'
import { createProductSkusLoader } from '@/graphql/catalog/loaders/create-product-skus-loader'
import { toParticularNames, toParticulars } from '@/graphql/catalog/particulars'
import { perRequest } from '@/graphql/context'
import type { ProductResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toIcon, toPack, toPhoto } from '@/graphql/pictures/to-picture'

export const product: NonNullable<QueryResolvers['product']> = (
  _parent,
  { retailerId, slug },
  { database },
) => findProductBySlug(database.db, { retailerId: decodeArgument('Retailer', retailerId)[0], slug })

export const Product: ProductResolvers = {
  id: ({ id }) => encodeId('Product', id),
  category: ({ categoryId }, _args, context) =>
    getLoaded(perRequest(context, createCategoryLoader), categoryId),
  particulars: ({ particulars }) => toParticulars(particulars),
  attributeValues: async ({ categoryId, attributeValues }, _args, context) => {
    const attributes = await perRequest(context, createAttributesLoader).load(categoryId)
    return attributes.flatMap((attribute) => {
      const value = attributeValues[attribute.id]
      return value === undefined ? [] : [{ attribute, value }]
    })
  },
  lacksAttributes: async ({ categoryId, lacksAttributes }, _args, context) => {
    const attributes = await perRequest(context, createAttributesLoader).load(categoryId)
    return attributes.filter(({ id }) => lacksAttributes.includes(id))
  },
  lacks: ({ lacks }) => toParticularNames(lacks),
  isArchived: ({ archivedAt }) => archivedAt !== null,
  picture: async (row, _args, context) => {
    const [photo] = await perRequest(context, createProductPicturesLoader).load(row.id)
    const alt = `${row.brand} ${row.name}`.trim()
    if (photo) return toPhoto(photo, row.hue, alt)
    const [first] = await perRequest(context, createProductSkusLoader).load(row.id)
    return first ? toPack(row, first, alt) : toIcon(row, alt)
  },
  pictures: async (row, _args, context) => {
    const photos = await perRequest(context, createProductPicturesLoader).load(row.id)
    return photos.map((each) => ({
      name: each.hash,
      alt: each.alt,
      picture: toPhoto(each, row.hue, `${row.brand} ${row.name}`.trim()),
    }))
  },
  skus: ({ id }, _args, context) => perRequest(context, createProductSkusLoader).load(id),
}
