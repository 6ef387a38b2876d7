import type { StockLevelFilter, StockLevelSort, StockState } from '@/components/generated/operations'

/** What the stock table shows, as it stands in the address. */
export type StockQuery = {
  text: string
  states: StockState[]
  /** Opaque id of a department; null for all. */
  departmentId: string | null
  sort: StockLevelSort
}

/** The orders that the menu beside the filters offers; the others are chosen at the heads of the columns. */
export const stockSorts = {
  WALK: 'Walk order',
  NAME: 'Name',
  AVAILABLE_ASC: 'Fewest available',
  AVAILABLE_DESC: 'Most available',
  UPDATED_DESC: 'Changed last',
} as const satisfies Partial<Record<StockLevelSort, string>>

/** Those of the columns, in the words of the menu once one of them is chosen. */
export const columnSorts: Record<Exclude<StockLevelSort, keyof typeof stockSorts>, string> = {
  ON_HAND_ASC: 'Fewest on hand',
  ON_HAND_DESC: 'Most on hand',
  RESERVED_ASC: 'Fewest reserved',
  RESERVED_DESC: 'Most reserved',
  UNAVAILABLE_ASC: 'Fewest unavailable',
  UNAVAILABLE_DESC: 'Most unavailable',
  SAFETY_STOCK_ASC: 'Least safety stock',
  SAFETY_STOCK_DESC: 'Most safety stock',
  SHELF_ASC: 'Fewest on the shelf',
  SHELF_DESC: 'Most on the shelf',
  BACK_ROOM_ASC: 'Fewest in the back room',
  BACK_ROOM_DESC: 'Most in the back room',
  PRICE_ASC: 'Lowest price',
  PRICE_DESC: 'Highest price',
}

/** The states that one filters by, in the order of their urgency. */
export const filterStates: readonly StockState[] = ['OUT', 'LOW', 'WITH_RESERVED', 'WITH_UNAVAILABLE']

const sortNames = Object.keys({ ...stockSorts, ...columnSorts }) as StockLevelSort[]

/** Reads the address; whatever it cannot mean is left out. */
export function readStockQuery(params: { get(name: string): string | null }): StockQuery {
  const named = (params.get('state') ?? '').toUpperCase().split(',')
  const sort = (params.get('sort') ?? '').toUpperCase()
  return {
    text: params.get('q')?.slice(0, 100) ?? '',
    states: filterStates.filter((state) => named.includes(state)),
    departmentId: params.get('department'),
    sort: sortNames.find((name) => name === sort) ?? 'WALK',
  }
}

/** The query's part of the address, empty for everything in the usual order. */
export function writeStockQuery({ text, states, departmentId, sort }: StockQuery): string {
  const params = new URLSearchParams()
  if (text.trim()) params.set('q', text.trim())
  if (states.length > 0) params.set('state', states.join(',').toLowerCase())
  if (departmentId) params.set('department', departmentId)
  if (sort !== 'WALK') params.set('sort', sort.toLowerCase())
  const written = params.toString()
  return written && `?${written}`
}

/** Where the same list lies as a file. */
export function stockExportPath(locationId: string, query: StockQuery): string {
  const written = writeStockQuery(query).replace('?', '&')
  return `/exports/stock.csv?location=${encodeURIComponent(locationId)}${written}`
}

/** What the query asks of the server. */
export function toStockVariables(
  locationId: string,
  { text, states, departmentId, sort }: StockQuery,
): { locationId: string; filter: StockLevelFilter; sort: StockLevelSort; after: null } {
  return {
    locationId,
    filter: {
      ...(text.trim() && { text: text.trim() }),
      ...(states.length > 0 && { states }),
      ...(departmentId && { categoryIds: [departmentId] }),
    },
    sort,
    after: null,
  }
}
