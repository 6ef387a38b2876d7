import { setClosing } from '@/db/catalog/set-closing'
import { cancelOrdersBefore } from '@/db/orders/cancel-order/cancel-orders-before'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { askOf } from '@/graphql/deeds/ask-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput, keyReused, notFound } from '@/graphql/problems'

const DAYS_MAX = 30

export const closeLocation: NonNullable<MutationResolvers['closeLocation']> = async (
  _parent,
  { input: { key, until, openOrders, ...input } },
  context,
) => {
  const { engine, database, caller, clock } = context
  const [locationId] = decodeArgument('Location', input.locationId)
  const ahead = until.getTime() - clock().getTime()
  if (ahead <= 0) return invalidInput('until', 'This time is over. Choose a later one.')
  if (ahead > DAYS_MAX * 86_400_000) {
    return invalidInput('until', `At most ${DAYS_MAX} days: for longer, change the hours of the place.`)
  }
  // With the orders' fate in the key's content: a retry that says otherwise is another request.
  const { type } = await setClosing(database, askOf(context, { key }), { locationId, until, openOrders })
  if (type === 'KeyReused') return keyReused()
  if (type === 'UnknownLocation') return notFound('This location')
  const { cancelled, left } =
    openOrders === 'CANCEL'
      ? await cancelOrdersBefore(engine, { locationId, before: until, caller, key })
      : { cancelled: 0, left: 0 }
  const location = await getLoaded(perRequest(context, createLocationLoader), locationId)
  return { __typename: 'LocationIsClosed', location, ordersCancelled: cancelled, ordersLeft: left }
}
