import type {
  StockColumn,
  StockView_StockViewFragment,
  StockViewInput,
} from '@/components/generated/operations'
import {
  readStockLook,
  type StockColumnId,
  type StockLook,
  writeStockLook,
} from '@/components/stock/stock-look'
import { readStockQuery, type StockQuery, writeStockQuery } from '@/components/stock/stock-query'

/** The words of the address for all of the stock, where somebody's table opens with a view. */
export const everything = 'all'

const columns: Record<StockColumnId, StockColumn> = {
  item: 'ITEM',
  place: 'PLACE',
  onHand: 'ON_HAND',
  reserved: 'RESERVED',
  unavailable: 'UNAVAILABLE',
  safetyStock: 'SAFETY_STOCK',
  shelf: 'SHELF',
  backRoom: 'BACK_ROOM',
  available: 'AVAILABLE',
  badge: 'BADGE',
  price: 'PRICE',
}

const idOf = (column: StockColumn) =>
  (Object.keys(columns) as StockColumnId[]).find((id) => columns[id] === column)

/** What the table shows, as a view keeps it. */
export function toViewInput({ departmentId, ...query }: StockQuery, look: StockLook): StockViewInput {
  return {
    ...query,
    text: query.text.trim() || null,
    categoryId: departmentId,
    isDense: look.isDense,
    hiddenColumns: look.hidden.map((id) => columns[id]),
    columnWidths: Object.entries(look.widths).map(([id, pixels]) => ({
      column: columns[id as StockColumnId],
      pixels,
    })),
  }
}

type Kept = Omit<StockView_StockViewFragment, '__typename' | 'name' | 'isShared' | 'isDefault' | 'canChange'>

/** The address of a view: its name, and all that it shows, so that the address means the same when the view is gone. */
export function viewAddress(view: Kept): string {
  const { id, text, states, categoryId, sort, isDense, hiddenColumns, columnWidths } = view
  const look = writeStockLook({
    isDense,
    hidden: hiddenColumns.flatMap((column) => idOf(column) ?? []),
    widths: Object.fromEntries(columnWidths.map(({ column, pixels }) => [idOf(column), pixels])),
  })
  const params = new URLSearchParams(writeStockQuery({ text, states, departmentId: categoryId, sort }))
  params.set('view', id)
  params.set('look', look)
  return `?${params}`
}

type Params = { get(name: string): string | null }

/** The address after a change of what narrows and sorts the table: the view that it began with stays named. */
export function changeQuery(params: Params, query: StockQuery): string {
  return withKept(params, writeStockQuery(query))
}

/** The address after a change of the look, where the address states one. */
export function changeLook(params: Params, look: StockLook): string {
  const written = withKept(params, writeStockQuery(readStockQuery(params)))
  const next = new URLSearchParams(written)
  next.set('look', writeStockLook(look))
  return `?${next}`
}

function withKept(params: Params, query: string): string {
  const next = new URLSearchParams(query)
  for (const name of ['view', 'look']) {
    const value = params.get(name)
    if (value !== null) next.set(name, value)
  }
  const written = next.toString()
  return written && `?${written}`
}

/** Whether an address shows what a view does, and not that and something else. */
export function showsView(params: Params, view: Kept): boolean {
  return comparable(params) === comparable(new URLSearchParams(viewAddress(view)))
}

function comparable(params: Params): string {
  const look = readStockLook(params.get('look') ?? '')
  const widths = Object.entries(look.widths).sort(([a], [b]) => a.localeCompare(b))
  return writeStockQuery(readStockQuery(params)) + JSON.stringify([look.isDense, look.hidden, widths])
}
