import { summarizeOrders } from '@/db/orders/summarize-orders'
import { toEnum } from '@/graphql/base/enum-case'
import { getCurrency } from '@/graphql/catalog/get-currency'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { codedError } from '@/graphql/problems/coded-error'

export const orderSummary: NonNullable<QueryResolvers['orderSummary']> = async (_parent, args, context) => {
  const [locationId] = decodeArgument('Location', args.locationId)
  const location = await perRequest(context, createLocationLoader).load(locationId)
  if (location === null) throw codedError('NOT_FOUND', 'This location was not found.')
  const { timeZone } = location
  const summary = await summarizeOrders(context.database.db, { locationId, timeZone, now: context.clock() })
  const currency = await getCurrency(context, locationId)
  return {
    ...summary,
    byState: summary.byState.map(({ state, count }) => ({ state: toEnum(state), count })),
    soldToday: { amountMinor: summary.soldTodayMinor, currency },
    orderedToday: { amountMinor: summary.orderedTodayMinor, currency },
    soldByHour: summary.soldByHourMinor.map((amountMinor) => ({ amountMinor, currency })),
  }
}
