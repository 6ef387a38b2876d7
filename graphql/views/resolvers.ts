import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { editStockView } from '@/graphql/views/resolvers/edit-stock-view'
import { removeStockView } from '@/graphql/views/resolvers/remove-stock-view'
import { saveStockView } from '@/graphql/views/resolvers/save-stock-view'
import { setDefaultStockView } from '@/graphql/views/resolvers/set-default-stock-view'
import { StockView, stockViews } from '@/graphql/views/resolvers/stock-view'

export const query = { stockViews } satisfies QueryResolvers

export const mutation = {
  saveStockView,
  editStockView,
  removeStockView,
  setDefaultStockView,
} satisfies MutationResolvers

export const types = { StockView } satisfies Resolvers
