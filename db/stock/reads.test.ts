import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRetailerOfLocation } from '@/db/catalog/retailer-of-location'
import type { StaffSearch } from '@/db/catalog/staff-words'
import { encodeCursor } from '@/db/paging/cursor'
import { firstPage } from '@/db/paging/page'
import { findStockLevel } from '@/db/stock/find-stock-level'
import { findStockSummary } from '@/db/stock/find-stock-summary'
import { listLedgerEntries, readLedgerKeyset } from '@/db/stock/list-ledger-entries'
import { listLiveReservations } from '@/db/stock/list-live-reservations'
import { listReservations, readReservationKeyset } from '@/db/stock/list-reservations'
import { countStockLevels, listStockLevels, type StockLevelSort } from '@/db/stock/list-stock-levels'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let search: StaffSearch
let skus: string[]
beforeAll(async () => {
  stock = await openStockFixture({ count: 12 })
  const retailerId = (await findRetailerOfLocation(stock.database, stock.locationId)) ?? ''
  search = { retailerId, now: stock.clock.now }
  skus = []
  // 0, 1, 2 … units; the last two SKUs never had any.
  for (let units = 0; units < 10; units += 1) skus.push(await stock.takeSku(units * 3))
})
afterAll(() => stock.close())

async function listAll(sort: StockLevelSort, limit: number) {
  const { locationId, database } = stock
  const found = []
  let after: string | undefined
  do {
    const page = await listStockLevels(database.db, {
      locationId,
      filter: {},
      search,
      sort,
      page: { limit, isBackward: false, cursor: after ?? null },
    })
    if (!page) throw new Error('A cursor was refused.')
    found.push(...page.edges.map((edge) => edge.node))
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined
  } while (after)
  return found
}

describe('listStockLevels', () => {
  for (const sort of ['walk', 'name', 'available_asc', 'available_desc', 'updated_desc'] as const) {
    it(`pages by ${sort} give every listing once, whatever the size of the page`, async () => {
      const whole = await listAll(sort, 100)
      expect(whole).toHaveLength(12)
      expect(await listAll(sort, 5)).toEqual(whole)
      expect(await listAll(sort, 1)).toEqual(whole)
    })
  }
  it('sorts by what is available', async () => {
    const units = (await listAll('available_desc', 100)).map((level) => level.onHand)
    expect(units).toEqual([...units].sort((a, b) => b - a))
  })
  it('L19: the states divide the assortment by the one formula', async () => {
    const { locationId, database } = stock
    const count = (state: 'in_stock' | 'low' | 'out') =>
      countStockLevels(database.db, { locationId, filter: { states: [state] }, search })
    expect([await count('out'), await count('low'), await count('in_stock')]).toEqual([3, 1, 8])
    const summary = await findStockSummary(database.db, locationId)
    expect(summary).toEqual({
      listed: 12,
      available: 9,
      low: 1,
      out: 3,
      unitsOnHand: 135,
      unitsReserved: 0,
      unitsUnavailable: 0,
    })
  })
  it('finds by words in any order and by the beginning of a GTIN', async () => {
    const { locationId, database } = stock
    const count = (text: string) => countStockLevels(database.db, { locationId, filter: { text }, search })
    expect(await count('PRODUCT test')).toBe(12)
    expect(await count('product 12')).toBe(1)
    expect(await count('10000')).toBe(12)
    expect(await count('nothing')).toBe(0)
  })
  it('forgives one wrong letter and another form of a word, and only where no word has such a part', async () => {
    const { locationId, database } = stock
    const count = (text: string) => countStockLevels(database.db, { locationId, filter: { text }, search })
    expect(await count('prodcut')).toBe(12)
    expect(await count('products 12')).toBe(1)
    expect(await count('odu')).toBe(12)
    expect(await count('prxxxct')).toBe(0)
  })
  it('refuses a cursor of another order', async () => {
    const { locationId, database } = stock
    const page = await listStockLevels(database.db, {
      locationId,
      filter: {},
      search,
      sort: 'name',
      page: firstPage(1),
    })
    const after = page?.edges[0]?.cursor
    expect(
      await listStockLevels(database.db, {
        locationId,
        filter: {},
        search,
        sort: 'walk',
        page: { limit: 1, isBackward: false, cursor: after ?? null },
      }),
    ).toBeNull()
  })
})

it('findStockLevel tells a SKU without stock from one that is not listed', async () => {
  const { locationId, database } = stock
  expect(await findStockLevel(database.db, { locationId, skuId: skus[3] ?? '' })).toMatchObject({ onHand: 9 })
  const never = stock.skuIds.at(-1) ?? ''
  expect(await findStockLevel(database.db, { locationId, skuId: never })).toMatchObject({ version: 0 })
  expect(await findStockLevel(database.db, { locationId, skuId: locationId })).toBeNull()
})

it('L17: the ledger, newest first, carries the running balance', async () => {
  const { locationId, database } = stock
  const skuId = skus[9] ?? ''
  for (let round = 0; round < 4; round += 1) await stock.hold(skuId, 1)
  const levels = [{ locationId, skuId }]
  const read = async (cursor: string | null) => {
    const keyset = readLedgerKeyset({ limit: 2, isBackward: false, cursor })
    return keyset ? listLedgerEntries(database.db, { levels, filter: {}, keyset }) : []
  }
  const page = await read(null)
  expect(page.map((entry) => [entry.version, entry.onHand, entry.reserved])).toEqual([
    [5, 27, 4],
    [4, 27, 3],
    [3, 27, 2],
  ])
  const rest = await read(encodeCursor('ledger', ['3']))
  expect(rest.map((entry) => [entry.version, entry.kind])).toEqual([
    [2, 'reserved'],
    [1, 'adjusted'],
  ])
})

it('reservations come newest first, in pages, and narrowed', async () => {
  const { locationId, database } = stock
  const skuId = skus[8] ?? ''
  const made: string[] = []
  for (let round = 0; round < 5; round += 1) {
    stock.clock.pass(1)
    made.unshift(await stock.hold(skuId, 1))
  }
  await stock.submit([{ kind: 'release', reservationId: made[0] ?? '' }])
  const first = await listReservations(database.db, { locationId, filter: { skuId }, page: firstPage(3) })
  const second = await listReservations(database.db, {
    locationId,
    filter: { skuId },
    page: { limit: 3, isBackward: false, cursor: first?.edges.at(-1)?.cursor ?? null },
  })
  expect([...(first?.edges ?? []), ...(second?.edges ?? [])].map((edge) => edge.node.id)).toEqual(made)
  expect([first?.hasNextPage, second?.hasNextPage]).toEqual([true, false])
  const keyset = readReservationKeyset(firstPage(2))
  const live =
    keyset && (await listLiveReservations(database.db, { levels: [{ locationId, skuId }], keyset }))
  expect(live?.map((row) => row.id)).toEqual(made.slice(1, 4))
  const released = await listReservations(database.db, {
    locationId,
    filter: { skuId, states: ['released'] },
    page: firstPage(9),
  })
  expect(released?.edges.map((edge) => edge.node.id)).toEqual(made.slice(0, 1))
})
