import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { StockLevelSort } from '@/db/stock/list-stock-levels'
import { listStockSheet, type StockSheetRow } from '@/db/stock/list-stock-sheet'
import { stockStates } from '@/db/stock/stock-level-filter'
import { decodeId } from '@/graphql/base/opaque-id'
import type { CsvCell } from '@/graphql/exports/csv'
import type { Export } from '@/graphql/exports/export'
import { mayAt } from '@/graphql/permissions/workplace'
import { currencyDecimals } from '@/standards/iso-4217'

const columns = [
  'Item',
  'Brand',
  'Size',
  'GTIN',
  'Zone',
  'Aisle',
  'Bay',
  'Listed',
  'Unit',
  'On hand',
  'Reserved',
  'Unavailable',
  'Safety stock',
  'Available',
  'Shelf',
  'Back room',
  'Alert at',
  'Price',
  'Currency',
]

/** Each that there is. */
const sorts: Readonly<Record<StockLevelSort, true>> = {
  walk: true,
  name: true,
  price_asc: true,
  price_desc: true,
  updated_desc: true,
  available_asc: true,
  available_desc: true,
  on_hand_asc: true,
  on_hand_desc: true,
  reserved_asc: true,
  reserved_desc: true,
  unavailable_asc: true,
  unavailable_desc: true,
  safety_stock_asc: true,
  safety_stock_desc: true,
  shelf_asc: true,
  shelf_desc: true,
  back_room_asc: true,
  back_room_desc: true,
}

/** `location` and, as in the address of the stock page, `q`, `state`, `department`, `sort`: what the table shows, for whoever may read stock there. */
export const stockExport: Export = async (params, { viewer, database, clock }) => {
  const locationId = decodeId('Location', params.get('location') ?? '')?.[0]
  if (locationId === undefined || !(await mayAt({ viewer, database }, 'read_stock', locationId)))
    return { type: 'notFound', message: 'This location was not found.' }
  const states = readNames(params.get('state'), stockStates)
  const [sort = 'walk'] = readNames(params.get('sort'), sorts) ?? [null]
  const department = params.get('department')
  const categoryId = department === null ? undefined : decodeId('Category', department)?.[0]
  const text = params.get('q') ?? ''
  if (
    states === null ||
    sort === null ||
    (department !== null && categoryId === undefined) ||
    text.length > 100
  )
    return {
      type: 'unknown',
      message: 'The address asks for what there is not. Export it from the page again.',
    }
  const pages = listStockSheet(database.db, {
    locationId,
    filter: {
      text: text.trim() === '' ? undefined : text,
      states: states.length > 0 ? states : undefined,
      categoryIds: categoryId === undefined ? undefined : [categoryId],
    },
    sort,
    search: { retailerId: (await findRetailerOfLocation(database, locationId)) ?? '', now: clock() },
  })
  return { type: 'sheet', name: 'stock', columns, pages: toCells(pages) }
}

async function* toCells(pages: AsyncIterable<readonly StockSheetRow[]>): AsyncGenerator<CsvCell[][]> {
  for await (const rows of pages) yield rows.map(toRow)
}

function toRow(row: StockSheetRow): CsvCell[] {
  const { onHand, reserved, unavailable, safetyStock, backRoom, lowStockThreshold, scale, currency } = row
  const amount = (steps: number) => toDecimal(steps, scale)
  return [
    row.name,
    row.brand,
    row.sizeLabel,
    row.gtin,
    row.zone,
    row.aisle,
    row.bay,
    row.isListed ? 'yes' : 'no',
    row.unit,
    ...[onHand, reserved, unavailable, safetyStock, onHand - reserved - unavailable - safetyStock].map(
      amount,
    ),
    amount(onHand - backRoom),
    amount(backRoom),
    lowStockThreshold === null ? null : amount(lowStockThreshold),
    toDecimal(row.priceMinor, currencyDecimals(currency)),
    currency,
  ]
}

/** Read as a text, so that nothing is divided: the number nearest to it prints as it. */
function toDecimal(count: number, decimals: number): number {
  return Number(`${count}e-${decimals}`)
}

/** Values as an address has them; null where one is none. Nothing says nothing. */
function readNames<Name extends string>(
  written: string | null,
  known: Readonly<Record<Name, unknown>>,
): Name[] | null {
  if (!written) return []
  const names = written.toLowerCase().split(',')
  return names.every((name): name is Name => Object.hasOwn(known, name)) ? names : null
}
