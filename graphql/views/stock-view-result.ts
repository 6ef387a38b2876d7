import type { KeyReused } from '@/db/deeds/do-once'
import type { StockViewId } from '@/db/ids'
import { findStockView, type ViewsOf } from '@/db/views/list-stock-views'
import { STOCK_VIEWS_MAX, type StockViewOutcome } from '@/db/views/stock-view-outcome'
import type { GraphqlContext } from '@/graphql/context'
import { keyReused, notFound } from '@/graphql/problems'

/** What a change of a view answers. A retry may come after the view was removed. */
export async function toStockViewResult(
  { database: { db } }: GraphqlContext,
  whose: ViewsOf,
  outcome: StockViewOutcome | KeyReused,
) {
  const find = (id: string) => findStockView(db, { ...whose, id: id as StockViewId })
  switch (outcome.type) {
    case 'StockViewSaved': {
      const stockView = await find(outcome.id)
      return stockView ? { __typename: 'StockViewSaved' as const, stockView } : notFound('This view')
    }
    case 'StockViewNameTaken': {
      const present = await find(outcome.id)
      if (!present) return notFound('The other view')
      return {
        __typename: 'StockViewNameTaken' as const,
        code: 'STOCK_VIEW_NAME_TAKEN' as const,
        message: `There is a view called ${present.name} already. Choose another name, or change that one.`,
        present,
      }
    }
    case 'TooManyStockViews':
      return {
        __typename: 'TooManyStockViews' as const,
        code: 'TOO_MANY_STOCK_VIEWS' as const,
        message: `${STOCK_VIEWS_MAX} views are kept already. Remove one that is not needed any more.`,
      }
    case 'MayNotShare':
      return stockViewNotYours()
    case 'UnknownStockView':
      return notFound('This view')
    case 'UnknownCategory':
      return notFound('This category')
    case 'KeyReused':
      return keyReused()
  }
}

export function stockViewNotYours() {
  return {
    __typename: 'StockViewNotYours' as const,
    code: 'STOCK_VIEW_NOT_YOURS' as const,
    message: 'What all of the staff see is changed by those who may change stock. Keep a view of your own.',
  }
}
