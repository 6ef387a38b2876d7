import type { StockViewRow } from '@/db/views/list-stock-views'

export type StockViewSource = StockViewRow
