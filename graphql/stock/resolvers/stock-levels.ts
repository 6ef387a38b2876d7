import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import { countStockLevels, listStockLevels } from '@/db/stock/list-stock-levels'
import type { StockLevelFilter } from '@/db/stock/stock-level-filter'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { fromEnum } from '@/graphql/base/enum-case'
import { readPage } from '@/graphql/base/read-page'
import type {
  QueryResolvers,
  StockLevelConnectionResolvers,
  StockLevelFilter as StockLevelFilterInput,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const stockLevels: NonNullable<QueryResolvers['stockLevels']> = async (_parent, args, context) => {
  const { db } = context.database
  const [locationId] = decodeArgument('Location', args.locationId)
  const retailerId = (await findRetailerOfLocation(context.database, locationId)) ?? ''
  const search = { retailerId, now: context.clock() }
  const query = { locationId, filter: readFilter(args.filter), search }
  const page = await listStockLevels(db, {
    ...query,
    sort: fromEnum(args.sort ?? 'WALK'),
    page: readPage('Query.stockLevels', args),
  })
  return toConnection(page, () => countStockLevels(db, query))
}

function readFilter(input: StockLevelFilterInput | null | undefined): StockLevelFilter {
  const { text, categoryIds, states } = input ?? {}
  return {
    text: text ?? undefined,
    categoryIds: categoryIds?.map((id) => decodeArgument('Category', id)[0]),
    states: states?.map(fromEnum),
  }
}

export const StockLevelConnection: StockLevelConnectionResolvers = {
  totalCount,
}
