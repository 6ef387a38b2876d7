import { toQuantityRule } from '@/db/catalog/assortment/quantity-columns'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { toEnum } from '@/graphql/base/enum-case'
import { encodeId } from '@/graphql/base/opaque-id'
import { readPage } from '@/graphql/base/read-page'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createPackContentsLoader } from '@/graphql/catalog/loaders/create-pack-contents-loader'
import { createProductLoader } from '@/graphql/catalog/loaders/create-product-loader'
import { createProductPicturesLoader } from '@/graphql/catalog/loaders/create-product-pictures-loader'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { createSetComponentsLoader } from '@/graphql/catalog/loaders/create-set-components-loader'
import { createSkuCodesLoader } from '@/graphql/catalog/loaders/create-sku-codes-loader'
import {
  createSkuListingCountLoader,
  createSkuListingLoader,
} from '@/graphql/catalog/loaders/create-sku-listing-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type {
  MeasureUnit,
  SkuListingConnectionResolvers,
  SkuResolvers,
} from '@/graphql/generated/resolver-types'
import { toPack, toPhoto } from '@/graphql/pictures/to-picture'

async function listParts(context: GraphqlContext, id: string) {
  const components = await perRequest(context, createSetComponentsLoader).load(id)
  const skus = perRequest(context, createSkuLoader)
  return Promise.all(
    components.map(async ({ componentSkuId, quantity }) => ({
      sku: await getLoaded(skus, componentSkuId),
      quantity,
    })),
  )
}

/** With a set the deposits of all that is in it are taken. */
async function sumDeposits(context: GraphqlContext, id: string): Promise<number> {
  const parts = await listParts(context, id)
  return parts.reduce((sum, { sku, quantity }) => sum + sku.depositMinor * quantity, 0)
}

export const Sku: SkuResolvers = {
  id: ({ id }) => encodeId('Sku', id),
  product: ({ productId }, _args, context) => getLoaded(perRequest(context, createProductLoader), productId),
  codes: ({ id }, _args, context) => perRequest(context, createSkuCodesLoader).load(id),
  isArchived: ({ archivedAt }) => archivedAt !== null,
  measureUnit: ({ measureUnit }) => toEnum(measureUnit as Lowercase<MeasureUnit>),
  taxClass: ({ taxClass }) => toEnum(taxClass),
  deposit: async (row, _args, context) => {
    const { retailerId } = row
    const depositMinor = row.isSet ? await sumDeposits(context, row.id) : row.depositMinor
    if (depositMinor === 0) return null
    const { currency } = await getLoaded(perRequest(context, createRetailerLoader), retailerId)
    return { amountMinor: depositMinor, currency }
  },
  quantityRule: toQuantityRule,
  pricedBy: ({ priceUnit, priceScale, pricePerStep, quantityUnit }) => ({
    unit: priceUnit,
    scale: priceScale,
    perStep: pricePerStep,
    isWeighed: priceUnit !== quantityUnit,
  }),
  opensInto: async ({ id }, _args, context) => {
    const contents = await perRequest(context, createPackContentsLoader).load(id)
    if (!contents) return null
    const sku = await getLoaded(perRequest(context, createSkuLoader), contents.contentSkuId)
    return { sku, quantity: contents.quantity }
  },
  components: ({ id, isSet }, _args, context) => (isSet ? listParts(context, id) : []),
  picture: async (row, _args, context) => {
    const [product, [photo]] = await Promise.all([
      getLoaded(perRequest(context, createProductLoader), row.productId),
      perRequest(context, createProductPicturesLoader).load(row.productId),
    ])
    return photo ? toPhoto(photo, product.hue, row.name) : toPack(product, row)
  },
  listings: async ({ id }, args, context) => {
    const key = { of: { skuId: id }, filter: null }
    const page = await perRequest(context, createSkuListingLoader).load({
      ...key,
      page: readPage('Sku.listings', args),
    })
    return toConnection(page, () => perRequest(context, createSkuListingCountLoader).load(key))
  },
}

export const SkuListingConnection: SkuListingConnectionResolvers = { totalCount }
