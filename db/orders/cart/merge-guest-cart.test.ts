import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCart, listCartLines, openCart } from '@/db/orders/cart/load-cart'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { cartLine } from '@/db/schema'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const at = new Date('2026-03-02T09:00:00Z')

/** SKU and units of somebody's cart. */
async function readCart(owner: string): Promise<Record<string, number>> {
  const { db } = shop.database
  const cart = await findCart(db, owner)
  const lines = cart ? await listCartLines(db, cart.id) : []
  return Object.fromEntries(lines.map(({ skuId, quantity }) => [skuId, quantity]))
}

const put = (owner: string, skuId: string, quantity: number) =>
  setCartLine(shop.database, { owner, at, locationId: shop.locationId, skuId, quantity })

const newcomers = () => ({ guest: `guest:${uuidv7()}`, user: `user:${uuidv7()}` })

describe('mergeGuestCart', () => {
  it('adds up what both hold, and says how many lines came', async () => {
    const { guest, user } = newcomers()
    const [both, own] = [await shop.takeSku(9), await shop.takeSku(9)]
    await put(guest, both, 2)
    await put(user, both, 1)
    await put(user, own, 1)
    expect(await mergeGuestCart(shop.database, { guest, user, at })).toEqual({ linesMerged: 1 })
    expect(await readCart(user)).toEqual({ [both]: 3, [own]: 1 })
    expect(await mergeGuestCart(shop.database, { guest, user, at })).toEqual({ linesMerged: 0 })
    expect(await readCart(user)).toEqual({ [both]: 3, [own]: 1 })
  })

  it('loses nothing that the guest puts in at the same moment in another window', async () => {
    const { guest, user } = newcomers()
    const [first, second] = [await shop.takeSku(9), await shop.takeSku(9)]
    await put(guest, first, 1)
    let merging: Promise<unknown> = Promise.resolve()
    await shop.database.db.transaction(async (tx) => {
      const { id } = await openCart(tx, guest, at)
      merging = mergeGuestCart(shop.database, { guest, user, at })
      await expectBlocked()
      const line = { cartId: id, locationId: shop.locationId, skuId: second, quantity: 1 }
      await tx.insert(cartLine).values({ ...line, priceMinorSeen: 250, addedAt: at })
    })
    await merging
    expect(await readCart(user)).toEqual({ [first]: 1, [second]: 1 })
  })
})

/** Until somebody waits for a lock. */
async function expectBlocked(): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await shop.database.sql<{ count: number }[]>`
        select count(*)::integer from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      return row?.count
    })
    .toBe(1)
}
