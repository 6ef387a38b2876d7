import { newId } from '@/db/ids'
import { setCartLine as setLine } from '@/db/orders/cart/set-cart-line'
import { fromEnum } from '@/graphql/base/enum-case'
import { toParticularsMissing } from '@/graphql/catalog/particulars-missing'
import { toQuantityNotAllowed } from '@/graphql/catalog/quantity-not-allowed'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { toOrderLimitReached } from '@/graphql/orders/order-limit-reached'
import { requireOwner } from '@/graphql/orders/require-owner'
import { toCartResult } from '@/graphql/orders/to-cart-result'
import { invalidInput, notFound } from '@/graphql/problems'

export const setCartLine: NonNullable<MutationResolvers['setCartLine']> = async (
  _parent,
  { input },
  context,
) => {
  const { key, quantity, substitutionWish, note } = input
  const owner = requireOwner(context)
  const outcome = await setLine(context.database, {
    owner,
    key: key ?? newId(),
    at: context.clock(),
    locationId: decodeArgument('Location', input.locationId)[0],
    skuId: decodeArgument('Sku', input.skuId)[0],
    quantity,
    substitutionWish: substitutionWish && fromEnum(substitutionWish),
    note,
  })
  if (outcome.type === 'UnknownListing') return notFound('This item at this location')
  if (outcome.type === 'OrderLimitReached') return toOrderLimitReached(context, outcome)
  if (outcome.type === 'QuantityNotAllowed') return toQuantityNotAllowed(context, outcome)
  if (outcome.type === 'ParticularsMissing') return toParticularsMissing(context, outcome.skuIds)
  if (outcome.type === 'CartFull') {
    return invalidInput(
      'skuId',
      `A cart holds at most ${outcome.linesMax} different items. Take one out, or check out first.`,
    )
  }
  if (outcome.type === 'NoteTooLong')
    return invalidInput('note', `A note has at most ${outcome.lengthMax} characters. Shorten it.`)
  return toCartResult(outcome, owner, context)
}
