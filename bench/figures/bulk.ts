import { randomUUID } from 'node:crypto'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judgeDelay, median } from '@/bench/figure'
import { editProducts } from '@/db/catalog/bulk/edit-products'
import type { Database } from '@/db/client'
import { createListings, type Listings } from '@/db/stock/testing/create-listings'

const PRODUCTS = 10_000
const TURNS = 3
const LIMIT_SECONDS = 10

/** Products edited in one job (tax class, listed or not, price by a percentage, a deed for each), beside the bare statements that write the same rows. */
export async function measureBulk(): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  try {
    const shop = await createListings(database, { count: PRODUCTS })
    await giveEachItsProduct(database, shop)
    const values: number[] = []
    const controls: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      controls.push(await timeOf(() => editBare(database, shop, turn)))
      values.push(await timeOf(() => edit(database, shop, turn)))
    }
    const what = PRODUCTS.toLocaleString('en-GB')
    return [
      judgeDelay('bulk', `s for ${what} products in one job`, {
        value: median(values),
        control: median(controls),
        limit: LIMIT_SECONDS,
      }),
    ]
  } finally {
    await close()
  }
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / 1_000
}

async function giveEachItsProduct({ sql }: Database, { retailerId }: Listings): Promise<void> {
  await sql`insert into product (id, retailer_id, category_id, slug, name, brand, description, attributes, icon, hue, created_at)
    select s.id, s.retailer_id, p.category_id, s.id::text, s.name, p.brand, '', '{}', p.icon, p.hue, p.created_at
    from sku s join product p on p.id = s.product_id where s.retailer_id = ${retailerId}`
  await sql`update sku set product_id = id, position = 0 where retailer_id = ${retailerId}`
  await sql`delete from product where retailer_id = ${retailerId} and slug = 'test-product'`
  await sql`analyze`
}

async function edit(database: Database, { retailerId, locationId }: Listings, turn: number): Promise<void> {
  const outcome = await editProducts(
    database,
    {
      doer: { caller: 'system', address: null, requestId: null },
      key: randomUUID(),
      at: new Date(),
    },
    {
      retailerId,
      categoryIds: [],
      attribute: null,
      expectedMatched: PRODUCTS,
      meant: { retailerId, isArchived: false },
      changes: {
        categoryId: null,
        minimumAge: null,
        isArchived: null,
        taxClass: 'reduced',
        offer: { locationId, isListed: false, price: { changeBasisPoints: 1_000 + turn } },
      },
    },
  )
  if (outcome.type !== 'ProductsEdited' || outcome.changed !== PRODUCTS)
    throw new Error(`They were not edited: ${JSON.stringify(outcome).slice(0, 200)}`)
}

async function editBare(
  { sql }: Database,
  { retailerId, locationId }: Listings,
  turn: number,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update sku set tax_class = 'zero' where retailer_id = ${retailerId}`
    await tx`update product set version = version + 1 where retailer_id = ${retailerId}`
    await tx`update listing set is_listed = true, price_minor = price_minor + 1 + ${turn}::integer where location_id = ${locationId}`
  })
}
