import { MERGED_NOTE_MAX } from '@/db/orders/cart/merge-wishes'
import { setCartLine as setLine } from '@/db/orders/cart/set-cart-line'
import { fromEnum } from '@/graphql/base/enum-case'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { toOrderLimitReached } from '@/graphql/orders/order-limit-reached'
import { requireOwner } from '@/graphql/orders/require-owner'
import { invalidInput, notFound } from '@/graphql/problems'
import { checkQuantity, checkText, firstProblem } from '@/graphql/problems/check-input'
import { decodeInputId } from '@/graphql/problems/decode-input-id'

const UNITS_MAX = 999

export const setCartLine: NonNullable<MutationResolvers['setCartLine']> = async (
  _parent,
  { input },
  context,
) => {
  const { quantity, substitutionWish, note } = input
  const location = decodeInputId('Location', input.locationId, 'locationId')
  if ('problem' in location) return location.problem
  const sku = decodeInputId('Sku', input.skuId, 'skuId')
  if ('problem' in sku) return sku.problem
  const problem = firstProblem(
    checkQuantity('quantity', quantity, { min: 0, max: UNITS_MAX }),
    checkText('note', note, { max: MERGED_NOTE_MAX }),
  )
  if (problem) return problem
  const outcome = await setLine(context.database, {
    owner: requireOwner(context),
    at: context.clock(),
    locationId: location.parts[0],
    skuId: sku.parts[0],
    quantity,
    substitutionWish: substitutionWish && fromEnum(substitutionWish),
    note,
  })
  if (outcome.type === 'UnknownListing') return notFound('This item at this location')
  if (outcome.type === 'OrderLimitReached') return toOrderLimitReached(context, outcome)
  if (outcome.type === 'NoteTooLong')
    return invalidInput('note', `A note has at most ${outcome.lengthMax} characters. Shorten it.`)
  return { __typename: 'CartChanged', cart: outcome.cart }
}
