import { listStockViews } from '@/db/views/list-stock-views'
import { requirePerson } from '@/graphql/accounts/require-person'
import { encodeId } from '@/graphql/base/opaque-id'
import type {
  QueryResolvers,
  StockColumn,
  StockLevelSort,
  StockState,
  StockViewResolvers,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { mayAtRetailer } from '@/graphql/permissions/workplace'

export const stockViews: NonNullable<QueryResolvers['stockViews']> = (_parent, { retailerId }, context) => {
  const { userId } = requirePerson(context)
  return listStockViews(context.database.db, {
    retailerId: decodeArgument('Retailer', retailerId)[0],
    userId,
  })
}

// What is kept came in through these very enums.
const toColumn = (column: string) => column.toUpperCase() as StockColumn

export const StockView: StockViewResolvers = {
  id: ({ retailerId, id }) => encodeId('StockView', retailerId, id),
  isShared: ({ userId }) => userId === null,
  canChange: ({ userId, retailerId }, _args, { viewer }) =>
    userId !== null || mayAtRetailer(viewer, 'change_stock', retailerId),
  text: ({ content }) => content.text,
  states: ({ content }) => content.states.map((state) => state.toUpperCase() as StockState),
  categoryId: ({ content }) => content.categoryId && encodeId('Category', content.categoryId),
  sort: ({ content }) => content.sort.toUpperCase() as StockLevelSort,
  isDense: ({ content }) => content.isDense,
  hiddenColumns: ({ content }) => content.hiddenColumns.map(toColumn),
  columnWidths: ({ content }) =>
    content.columnWidths.map(({ column, pixels }) => ({ column: toColumn(column), pixels })),
}
