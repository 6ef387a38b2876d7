import { isKeyUsed } from '@/db/stock/is-key-used'
import * as engine from '@/db/stock/open-packs'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createListingLoader } from '@/graphql/catalog/loaders/create-listing-loader'
import { createPackContentsLoader } from '@/graphql/catalog/loaders/create-pack-contents-loader'
import { createSkuLoader } from '@/graphql/catalog/loaders/create-sku-loader'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, notFound } from '@/graphql/problems'
import { levelResult } from '@/graphql/stock/level-result'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'

const NOT_OPENED = 'This item is not opened into anything. State what comes out of a pack of it first.'

export const openPacks: NonNullable<MutationResolvers['openPacks']> = async (_parent, { input }, context) => {
  const { key, packs, reference } = input
  const { caller } = context
  const [locationId, skuId] = decodeArgument('StockLevel', input.stockLevelId)
  const broken = await refuseBrokenCount(context, { locationId, skuId, key, steps: packs })
  if (broken) return broken
  const stated = await perRequest(context, createPackContentsLoader).load(skuId)
  // What was asked before is answered as it was, whatever was stated of the pack since.
  if (!stated && !(await isKeyUsed(context.database.db, { locationId, caller, key }))) {
    const offer = await perRequest(context, createListingLoader).load({ locationId, skuId })
    return offer ? invalidInput('stockLevelId', NOT_OPENED) : notFound('This item')
  }
  const contents = stated ? { skuId: stated.contentSkuId, quantity: stated.quantity } : { skuId, quantity: 1 }
  const outcome = await engine.openPacks(context.engine, {
    ...{ locationId, caller, key, packs, contents, reference },
    packSkuId: skuId,
  })
  if (outcome.type === 'UnknownSku' && outcome.skuId === contents.skuId && stated) {
    const { name } = await getLoaded(perRequest(context, createSkuLoader), contents.skuId)
    return invalidInput('stockLevelId', `${name} comes out of it, and is not offered here. Offer it first.`)
  }
  return levelResult(context, { locationId, skuId }, outcome, 'packs')
}
