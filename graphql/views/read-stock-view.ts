import type { StockViewContent } from '@/db/schema/views'
import { fromEnum } from '@/graphql/base/enum-case'
import type { StockViewInput } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

/** What a view is to show, as it is kept: everything said, in lower case, each thing once. */
export function readStockView(input: StockViewInput): StockViewContent {
  const { text, states, categoryId, sort, isDense, hiddenColumns, columnWidths } = input
  const widths = new Map(columnWidths?.map(({ column, pixels }) => [fromEnum(column), pixels]))
  return {
    text: text ?? '',
    states: [...new Set(states?.map(fromEnum))],
    categoryId: categoryId ? decodeArgument('Category', categoryId)[0] : null,
    sort: fromEnum(sort ?? 'WALK'),
    isDense: isDense ?? false,
    hiddenColumns: [...new Set(hiddenColumns?.map(fromEnum))],
    columnWidths: [...widths].map(([column, pixels]) => ({ column, pixels })),
  }
}
