import { checkOut as holdCart } from '@/db/orders/check-out/check-out'
import { fromEnum } from '@/graphql/base/enum-case'
import { toParticularsMissing } from '@/graphql/catalog/particulars-missing'
import { toQuantityNotAllowed } from '@/graphql/catalog/quantity-not-allowed'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { findViewersCart } from '@/graphql/orders/find-viewers-cart'
import { getOrder } from '@/graphql/orders/get-order'
import { toInsufficientStock } from '@/graphql/orders/insufficient-stock'
import { createCartLinesLoader } from '@/graphql/orders/loaders/create-cart-lines-loader'
import { toLocationClosed } from '@/graphql/orders/location-closed'
import { toOrderLimitReached } from '@/graphql/orders/order-limit-reached'
import { toPostcodeNotServed } from '@/graphql/orders/postcode-not-served'
import { requireOwner } from '@/graphql/orders/require-owner'
import { busy, invalidInput, invalidInputs, keyReused, notFound } from '@/graphql/problems'

export const checkOut: NonNullable<MutationResolvers['checkOut']> = async (_parent, { input }, context) => {
  const [locationId] = decodeArgument('Location', input.locationId)
  const { address, note } = input
  const outcome = await holdCart(context.engine, {
    locationId,
    caller: requireOwner(context),
    addressDigest: context.addressDigest,
    key: input.key,
    handover: fromEnum(input.handover),
    slotStartAt: input.slotStartAt,
    slotEndAt: input.slotEndAt,
    contactName: input.contactName,
    contactEmail: input.contactEmail,
    address: address
      ? { ...address, line2: address.line2 ?? undefined, country: address.country ?? 'GB' }
      : null,
    note: note ?? null,
  })
  switch (outcome.type) {
    case 'OrderHeld':
      return {
        __typename: 'OrderHeld',
        order: await getOrder(context, { locationId, orderId: outcome.orderId }),
      }
    case 'UnknownLocation':
      return notFound('This location')
    case 'LocationClosed':
      return toLocationClosed(context, { locationId, until: outcome.until })
    case 'InsufficientStock':
      return toInsufficientStock(
        locationId,
        outcome.lines,
        'Some items are not available in the quantity you want.',
      )
    case 'OrderLimitReached':
      return toOrderLimitReached(context, outcome)
    case 'QuantityNotAllowed':
      return toQuantityNotAllowed(context, outcome)
    case 'ParticularsMissing':
      return toParticularsMissing(context, outcome.skuIds)
    case 'NotListed':
      return toInsufficientStock(
        locationId,
        await toMissingLines(context, locationId, outcome.skuIds),
        'Some items are no longer offered here.',
      )
    case 'PricesChanged':
      return {
        __typename: 'PricesChanged',
        code: 'PRICES_CHANGED',
        message: 'Some prices changed since you saw them. Look at your cart and accept them.',
        cart: await findViewersCart(context),
      }
    case 'TotalTooLarge':
      return invalidInput('locationId', 'This is more than one order may cost. Order it in parts.')
    case 'DetailsMissing':
      return invalidInputs(
        outcome.fields.map((field) => ({ field, message: 'This is needed to find you. Fill it in.' })),
      )
    case 'PostcodeNotServed':
      return toPostcodeNotServed(context, { locationId, postcode: address?.postcode ?? '' })
    case 'EmptyCart':
      return invalidInput('locationId', 'Your cart holds nothing from this place.')
    case 'SlotGone':
      return invalidInput('slotStartAt', 'This time can no longer be chosen. Choose another one.')
    case 'KeyReused':
      return keyReused()
    case 'Busy':
      return busy(outcome.retryAfterMs)
    default:
      throw new Error(`A checkout cannot end with ${outcome.type}.`)
  }
}

/** What is no longer listed is short by all of it: the customer sees the same words, line by line. */
async function toMissingLines(context: GraphqlContext, locationId: string, skuIds: readonly string[]) {
  const { id } = await findViewersCart(context)
  const lines = await perRequest(context, createCartLinesLoader).load(id)
  return lines
    .filter((line) => line.locationId === locationId && skuIds.includes(line.skuId))
    .map(({ skuId, quantity }) => ({ skuId, requested: quantity, available: 0 }))
}
