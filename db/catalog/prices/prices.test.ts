import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listListingsByKeys } from '@/db/catalog/listings'
import { applyPrices } from '@/db/catalog/prices/apply-prices'
import { listPriceStandings, listPrices } from '@/db/catalog/prices/list-prices'
import { newId, type SkuId } from '@/db/ids'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { cartLine, listing, listingPrice, orderLine } from '@/db/schema'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Offers a fresh item at 250, and says what the shop says of it. */
async function takeItem() {
  const { database, locationId } = shop
  const { db } = database
  const skuId: SkuId = await shop.takeSku(10)
  const key = { locationId, skuId }
  const isThis = and(eq(listing.locationId, locationId), eq(listing.skuId, skuId))
  const at = (ms: number) => new Date(Date.now() + ms)
  const write = async (
    kind: 'regular' | 'promotion',
    priceMinor: number,
    fromMs: number,
    untilMs?: number,
  ) => {
    const id = newId()
    const untilAt = untilMs === undefined ? null : at(untilMs)
    await db.insert(listingPrice).values({
      locationId,
      id,
      skuId,
      kind,
      priceMinor,
      fromAt: at(fromMs),
      untilAt,
      setBy: 'system',
      setAt: new Date(),
    })
    return id
  }
  return {
    skuId,
    key,
    isThis,
    write,
    price: async () => (await listListingsByKeys(db, [key]))[0]?.priceMinor,
    row: async () => (await db.select().from(listing).where(isThis))[0],
    standing: async () => (await listPriceStandings(db, [key]))[0],
    history: async () => listPrices(db, [key]),
  }
}

describe('the price of a listing', () => {
  it('is the latest that has begun; one ahead does not count, one taken back never does', async () => {
    const item = await takeItem()
    await item.write('regular', 300, -HOUR)
    expect(await item.price()).toBe(250)
    await item.write('regular', 310, -1)
    await item.write('regular', 400, HOUR)
    const taken = await item.write('regular', 500, 2 * HOUR)
    expect(await item.price()).toBe(310)
    expect((await item.row())?.priceUntil?.getTime()).toBeGreaterThan(Date.now() + HOUR / 2)
    const [price] = await shop.database.db.select().from(listingPrice).where(eq(listingPrice.id, taken))
    await shop.database.db
      .update(listingPrice)
      .set({ untilAt: price?.fromAt })
      .where(eq(listingPrice.id, taken))
    expect((await item.history()).map(({ priceMinor }) => priceMinor).slice(0, 3)).toEqual([500, 400, 310])
  })

  it('is the lower of the regular price and the promotion that runs', async () => {
    const item = await takeItem()
    await item.write('promotion', 200, -1, HOUR)
    expect(await item.price()).toBe(200)
    await item.write('regular', 180, -1)
    expect(await item.price()).toBe(180)
    await item.write('regular', 220, 0)
    expect(await item.price()).toBe(200)
  })

  it('changes at its moment though no worker comes by, for whoever looks, fills a cart or buys', async () => {
    const item = await takeItem()
    const [customer, early] = [`user:${newId()}`, `user:${newId()}`]
    await shop.fillCart(early, item.skuId, 1)
    await item.write('promotion', 90, 400, 900)
    await item.write('regular', 333, 400)
    expect(await item.price()).toBe(250)
    await new Promise((resolve) => setTimeout(resolve, 450))
    expect(await item.row()).toMatchObject({ priceMinor: 250 })
    expect(await item.price()).toBe(90)
    expect(await checkOut(shop.engine, shop.checkOutInput(early))).toEqual({ type: 'PricesChanged' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await item.price()).toBe(333)
    expect(
      await setCartLine(shop.database, {
        key: 'k',
        owner: customer,
        at: new Date(),
        ...item.key,
        quantity: 2,
      }),
    ).toMatchObject({ type: 'CartChanged' })
    const [line] = await shop.database.db
      .select()
      .from(cartLine)
      .where(and(eq(cartLine.skuId, item.skuId), eq(cartLine.quantity, 2)))
    expect(line?.priceMinorSeen).toBe(333)
    const held = await checkOut(shop.engine, shop.checkOutInput(customer))
    if (held.type !== 'OrderHeld') throw new Error(held.type)
    const [sold] = await shop.database.db.select().from(orderLine).where(eq(orderLine.orderId, held.orderId))
    expect(sold?.priceMinor).toBe(333)
    expect(await applyPrices(shop.database)).toBeGreaterThan(0)
    expect(await item.row()).toMatchObject({ priceMinor: 333, priceUntil: null })
    expect(await applyPrices(shop.database)).toBe(0)
    expect(await item.history()).toHaveLength(4)
  })

  it('that something else writes into the listing is written down, also under a promotion', async () => {
    const item = await takeItem()
    await shop.database.db.update(listing).set({ priceMinor: 275 }).where(item.isThis)
    expect((await item.history())[0]).toMatchObject({ priceMinor: 275, kind: 'regular', setBy: 'system' })
    await item.write('promotion', 200, -1, HOUR)
    await shop.database.db.update(listing).set({ priceMinor: 290 }).where(item.isThis)
    expect(await item.price()).toBe(200)
    expect(await item.standing()).toMatchObject({ regularMinor: 290 })
  })

  it('is never rewritten, and no two promotions run at once', async () => {
    const item = await takeItem()
    const id = await item.write('promotion', 200, -HOUR, HOUR)
    const { db, sql } = shop.database
    const isThis = eq(listingPrice.id, id)
    const soon = new Date(Date.now() + 1_000)
    const change = (set: Partial<typeof listingPrice.$inferInsert>) =>
      db.update(listingPrice).set(set).where(isThis)
    const cause = (error: Error) => String(error.cause)
    for (const set of [
      { priceMinor: 1 },
      { fromAt: soon },
      { untilAt: new Date(Date.now() + DAY) },
      { untilAt: new Date(Date.now() - 1_000) },
    ])
      expect(await change(set).then(() => 'done', cause)).toContain('never rewritten')
    await change({ untilAt: soon })
    await expect(sql`delete from listing_price where id = ${id}`).rejects.toThrow('never deleted')
    expect(await item.write('promotion', 190, 500, HOUR).then(() => 'done', cause)).toContain(
      'listing_promotion_overlap',
    )
    await item.write('promotion', 190, 2_000, HOUR)
  })
})

describe('the lowest price of 30 days', () => {
  it('is that of the 30 days before the reduction began: of what held in them, wherever it began and ended', async () => {
    const item = await takeItem()
    const ago = (days: number) => -days * DAY
    // 240 until 45 days ago, 300 from then on, 230 for a day 20 days ago; the promotion of now began 5 days ago.
    await item.write('regular', 240, ago(90))
    await item.write('regular', 300, ago(45))
    await item.write('promotion', 230, ago(20), ago(19))
    await item.write('promotion', 150, ago(5), DAY)
    const standing = await item.standing()
    expect(standing?.reduction).toMatchObject({ lowestMinor: 230 })
  })

  it('counts a price that began earlier and held into them, and no earlier promotion, none that was taken back and none of the reduction’s own time', async () => {
    const item = await takeItem()
    await item.write('regular', 240, -90 * DAY)
    await item.write('regular', 300, -34 * DAY)
    await item.write('promotion', 100, -50 * DAY, -36 * DAY)
    await item.write('promotion', 90, -10 * DAY, -10 * DAY)
    await item.write('promotion', 150, -5 * DAY, DAY)
    await item.write('regular', 155, -4 * DAY)
    expect((await item.standing())?.reduction).toMatchObject({ lowestMinor: 240 })
  })

  it('is none where it was not offered before, and there is no reduction without a promotion', async () => {
    const item = await takeItem()
    expect((await item.standing())?.reduction).toBeNull()
    const first = (await item.history()).at(-1)
    const sinceFirst = (first?.fromAt.getTime() ?? 0) - Date.now()
    await item.write('promotion', 150, sinceFirst - DAY, DAY)
    expect((await item.standing())?.reduction).toMatchObject({ lowestMinor: null })
  })
})
