import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { StaffSearch } from '@/db/catalog/staff-words'
import { adjustStock } from '@/db/stock/adjust-stock'
import { listStockLevels, type StockLevelSort } from '@/db/stock/list-stock-levels'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

const COUNT = 30

let stock: StockFixture
let search: StaffSearch
let skuIds: string[]
beforeAll(async () => {
  stock = await openStockFixture({ count: 40 })
  const retailerId = (await findRetailerOfLocation(stock.database, stock.locationId)) ?? ''
  search = { retailerId, now: stock.clock.now }
  skuIds = []
  for (let index = 0; index < COUNT; index++) skuIds.push(await stock.takeSku(index % 7))
})
afterAll(() => stock.close())

async function receive(skuId: string, change: number): Promise<void> {
  stock.clock.pass(1)
  const outcome = await adjustStock(stock.engine, {
    locationId: stock.locationId,
    caller: 'user:1',
    key: randomUUID(),
    skuId,
    bucket: 'onHand',
    change,
    reason: 'received',
    onShortfall: 'refuse',
  })
  expect(outcome.type).toBe('StockChanged')
}

/** Reads all pages; between them `meanwhile` changes what it likes. */
async function readAll(sort: StockLevelSort, meanwhile: (skuId: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page = await listStockLevels(stock.database.db, {
      locationId: stock.locationId,
      filter: {},
      search,
      sort,
      page: { limit: 4, isBackward: false, cursor },
    })
    if (!page) throw new Error('A cursor was refused that the list gave.')
    seen.push(...page.edges.map(({ node }) => node.skuId))
    if (!page.hasNextPage) return seen
    cursor = page.edges.at(-1)?.cursor ?? null
    for (const skuId of skuIds.filter((id) => !seen.includes(id)).slice(-2)) await meanwhile(skuId)
    for (const skuId of seen.slice(0, 2)) await meanwhile(skuId)
  }
}

const sorts = [
  ...(['walk', 'name', 'price_asc', 'price_desc', 'updated_desc'] as const),
  ...(['available_asc', 'available_desc', 'on_hand_asc', 'on_hand_desc'] as const),
  ...(['reserved_desc', 'unavailable_asc', 'safety_stock_desc'] as const),
]

describe.each(sorts)('pages by %s', (sort) => {
  it.each([500, -1])('leave out none and repeat none while units change by %i', async (change) => {
    const quiet = await readAll(sort, async () => undefined)
    const moving = await readAll(sort, async (skuId) => {
      if (change < 0) await receive(skuId, 1)
      await receive(skuId, change)
    })
    expect(moving).toEqual(quiet)
    expect(new Set(moving).size).toBe(moving.length)
  })
})
