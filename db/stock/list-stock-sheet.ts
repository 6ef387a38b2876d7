import { sql } from 'drizzle-orm'
import { priceNowText } from '@/db/catalog/prices/price-now'
import type { Db } from '@/db/client'
import type { LocationId } from '@/db/ids'
import { listStockLevels, type StockLevelPageQuery } from '@/db/stock/list-stock-levels'
import type { UnitCode } from '@/standards/quantity'

/** A level with what a sheet says beside its numbers. Quantities are steps of the SKU's unit. */
export interface StockSheetRow {
  name: string
  brand: string
  sizeLabel: string
  gtin: string
  zone: string
  aisle: number
  bay: number
  isListed: boolean
  lowStockThreshold: number | null
  unit: UnitCode
  scale: number
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  backRoom: number
  priceMinor: number
  currency: string
}

const PAGE_ROWS = 1_000

/** All stock that a query finds, without sets, which are never counted: page by page in its order, three statements each: nothing is left out and nothing comes twice, whatever changes meanwhile. */
export async function* listStockSheet(
  db: Db,
  query: Omit<StockLevelPageQuery, 'page'>,
): AsyncGenerator<StockSheetRow[]> {
  let cursor: string | null = null
  do {
    const page = await listStockLevels(db, {
      ...query,
      page: { limit: PAGE_ROWS, isBackward: false, cursor },
    })
    if (page === null) throw new Error('A cursor of the list itself is of the list.')
    const described = await readWords(db, {
      locationId: query.locationId,
      skuIds: page.edges.map(({ node }) => node.skuId),
    })
    yield page.edges.flatMap(({ node }) => {
      const words = described.get(node.skuId)
      const { onHand, reserved, unavailable, safetyStock, backRoom } = node
      return words && !node.set ? [{ ...words, onHand, reserved, unavailable, safetyStock, backRoom }] : []
    })
    cursor = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null
  } while (cursor !== null)
}

type Words = Omit<StockSheetRow, 'onHand' | 'reserved' | 'unavailable' | 'safetyStock' | 'backRoom'>

async function readWords(
  db: Db,
  { locationId, skuIds }: { locationId: LocationId; skuIds: readonly string[] },
) {
  const rows = await db.execute<Omit<Words, 'priceMinor'> & { skuId: string; priceMinor: string }>(
    sql`/* listStockSheet */
    select l.sku_id as "skuId", s.name, p.brand, s.size_label as "sizeLabel", s.gtin, l.zone, l.aisle, l.bay,
      l.is_listed as "isListed", l.low_stock_threshold as "lowStockThreshold", s.quantity_unit as unit,
      s.quantity_scale as scale, r.currency, ${sql.raw(priceNowText('l'))} as "priceMinor"
    from listing l join sku s on s.id = l.sku_id join product p on p.id = s.product_id
      join retailer r on r.id = s.retailer_id
    where l.location_id = ${locationId} and l.sku_id = any(${sql.param([...skuIds])}::uuid[])`,
  )
  return new Map(
    rows.map(({ skuId, priceMinor, ...words }): [string, Words] => [
      skuId,
      { ...words, priceMinor: Number(priceMinor) },
    ]),
  )
}
