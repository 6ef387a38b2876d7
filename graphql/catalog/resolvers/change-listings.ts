import * as catalog from '@/db/catalog/assortment/change-listings'
import { toListingResult } from '@/graphql/catalog/listing-result'
import { askOf } from '@/graphql/deeds/ask-of'
import type { ChangeListingLineInput, MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, keyReused } from '@/graphql/problems'

export const changeListings: NonNullable<MutationResolvers['changeListings']> = async (
  _parent,
  { input },
  context,
) => {
  const [locationId] = decodeArgument('Location', input.locationId)
  const lines = input.lines.map(toLine)
  const twice = lines.findIndex(({ skuId }, index) => lines.findIndex((line) => line.skuId === skuId) < index)
  if (twice !== -1) return invalidInput(['lines', String(twice), 'skuId'], 'This item stands in two lines.')
  const outcome = await catalog.changeListings(context.database, askOf(context, input), { locationId, lines })
  if (outcome.type === 'KeyReused') return keyReused()
  const answers = outcome.outcomes.map(async (each, index) => {
    const skuId = lines[index]?.skuId ?? ''
    const result = await toListingResult(context, { locationId, skuId }, each)
    return { skuId: input.lines[index]?.skuId ?? '', result }
  })
  return { __typename: 'ListingsAnswered' as const, lines: await Promise.all(answers) }
}

function toLine({ skuId, expectedVersion, lowStockThreshold, ...said }: ChangeListingLineInput) {
  const { isListed, zone, aisle, bay } = said
  return {
    skuId: decodeArgument('Sku', skuId)[0],
    expectedVersion,
    change: {
      isListed: isListed ?? undefined,
      zone: zone ?? undefined,
      aisle: aisle ?? undefined,
      bay: bay ?? undefined,
      lowStockThreshold,
    },
  }
}
