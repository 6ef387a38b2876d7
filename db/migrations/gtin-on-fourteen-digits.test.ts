import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSkuByGtin } from '@/db/catalog/skus'
import { sku } from '@/db/schema'
import { createListings } from '@/db/stock/testing/create-listings'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { isGtin, readGtin } from '@/standards/gtin'

const MIGRATION =
  readdirSync(import.meta.dirname).find((name) => name.endsWith('_gtin_on_fourteen_digits.sql')) ?? ''

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

describe('data of an earlier version', () => {
  it('keeps the older of two SKUs under one number, and gives the others numbers of their own that still find them', async () => {
    const { db, sql } = test.database
    const { retailerId, skuIds } = await createListings(test.database, { count: 5 })
    await sql.unsafe(
      'drop index sku_gtin_key; create unique index sku_gtin_key on sku using btree (retailer_id, gtin)',
    )
    // As it was then: no table of all codes stood beside.
    await sql.unsafe('alter table sku disable trigger sku_changed_with_code; delete from sku_code')
    const spellings = ['036000291452', '0036000291452', '00036000291452', '4006381333931', '0400000000015']
    for (const [index, gtin] of spellings.entries()) {
      await sql`update sku set gtin = ${gtin}, created_at = ${`2026-01-0${1 + index}`} where id = ${skuIds[index] ?? ''}`
    }
    for (const statement of readFileSync(join(import.meta.dirname, MIGRATION), 'utf8').split(
      '--> statement-breakpoint',
    )) {
      await sql.unsafe(statement)
    }
    await sql.unsafe('alter table sku enable trigger sku_changed_with_code')
    await sql`insert into sku_code (retailer_id, code, sku_id, kind, printed, units, position, is_pack)
      select retailer_id, lpad(gtin, 14, '0'), id, 'gtin', gtin, 1, 0, true from sku`
    const rows = await sql<{ id: string; gtin: string; search_text: string }[]>`
      select id, gtin, search_text from sku order by position`
    expect(rows.map(({ gtin }) => gtin)).toEqual([
      '036000291452',
      '0400000000022',
      '0400000000039',
      '4006381333931',
      '0400000000015',
    ])
    expect(rows.every(({ gtin }) => isGtin(gtin))).toBe(true)
    expect(rows[1]?.search_text).toContain(' 0036000291452')
    const found = await findSkuByGtin(db, { retailerId, gtin: readGtin('0036000291452') ?? '' })
    expect(found?.id).toBe(skuIds[0])
  })
})

describe('a number of a retailer', () => {
  it('is refused again with other zeros in front, and is another retailer’s to use', async () => {
    const { db, sql } = test.database
    const [first, second] = [
      await createListings(test.database, { count: 1 }),
      await createListings(test.database, { count: 1 }),
    ]
    const again = async (retailerId: string) => {
      const [row] = await sql<{ id: string }[]>`select id from product where retailer_id = ${retailerId}`
      return db.insert(sku).values({
        id: uuidv7(),
        retailerId,
        productId: row?.id ?? '',
        position: 9,
        gtin: '00000010000000',
        name: 'Test product',
        optionValues: {},
        sizeLabel: '1 each',
        measureQuantity: 1,
        measureUnit: 'each',
        weightGrams: 1,
        searchText: 'test',
        createdAt: new Date(0),
      })
    }
    await expect(again(first.retailerId)).rejects.toMatchObject({
      cause: { constraint_name: 'sku_gtin_key' },
    })
    await sql`update sku set gtin = '10000001' where retailer_id = ${second.retailerId}`
    await expect(again(second.retailerId)).resolves.toBeDefined()
  })
})
