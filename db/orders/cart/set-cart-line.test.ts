import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CART_LINES_MAX } from '@/db/orders/cart/cart-bounds'
import { forgetCartCommands } from '@/db/orders/cart/cart-command'
import { findCart, listCartLines, openCart } from '@/db/orders/cart/load-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { expectBlocked } from '@/db/orders/testing/expect-blocked'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { cartLine } from '@/db/schema'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const at = new Date('2026-03-02T09:00:00Z')
const newCustomer = () => `user:${uuidv7()}`

async function readLines(owner: string) {
  const { db } = shop.database
  const cart = await findCart(db, owner)
  return cart ? listCartLines(db, cart.id) : []
}

async function lineFor(owner: string, more: object = {}) {
  const { locationId } = shop
  return { owner, key: uuidv7(), at, locationId, skuId: await shop.takeSku(9), quantity: 1, ...more }
}

describe('a key of a cart takes effect once', () => {
  it('of many deliveries at once one sets the line, and all are answered with the cart', async () => {
    const line = await lineFor(newCustomer(), { quantity: 2 })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => setCartLine(shop.database, line)))
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ type: 'CartChanged', cart: { version: 1 } })
    expect(await readLines(line.owner)).toMatchObject([{ quantity: 2 }])
  })

  it('of two that differ one is carried out, and the other is told that the key was used', async () => {
    const line = await lineFor(newCustomer())
    const outcomes = await Promise.all(
      [1, 2].map((quantity) => setCartLine(shop.database, { ...line, quantity })),
    )
    expect(outcomes.map(({ type }) => type).toSorted()).toEqual(['CartChanged', 'KeyReused'])
    expect(await readLines(line.owner)).toHaveLength(1)
  })

  it('is another person’s own affair', async () => {
    const line = await lineFor(newCustomer())
    const other = { ...line, owner: newCustomer(), quantity: 3 }
    expect(await setCartLine(shop.database, line)).toMatchObject({ type: 'CartChanged' })
    expect(await setCartLine(shop.database, other)).toMatchObject({ type: 'CartChanged' })
    expect(await readLines(other.owner)).toMatchObject([{ quantity: 3 }])
  })

  it('a line that was taken out stays out when it is taken out or put in by a late delivery', async () => {
    const owner = newCustomer()
    const putIn = await lineFor(owner)
    const takeOut = { ...putIn, key: uuidv7(), quantity: 0 }
    await setCartLine(shop.database, putIn)
    await setCartLine(shop.database, takeOut)
    expect(await setCartLine(shop.database, putIn)).toMatchObject({
      type: 'CartChanged',
      cart: { version: 2 },
    })
    expect(await readLines(owner)).toEqual([])
    await setCartLine(shop.database, { ...putIn, key: uuidv7() })
    expect(await setCartLine(shop.database, takeOut)).toMatchObject({
      type: 'CartChanged',
      cart: { version: 3 },
    })
    expect(await readLines(owner)).toHaveLength(1)
  })

  it('what was refused stays refused, though it would be possible now', async () => {
    const { sql } = shop.database
    const line = await lineFor(newCustomer())
    await sql`update listing set is_listed = false where sku_id = ${line.skuId}`
    expect(await setCartLine(shop.database, line)).toEqual({ type: 'UnknownListing' })
    await sql`update listing set is_listed = true where sku_id = ${line.skuId}`
    expect(await setCartLine(shop.database, line)).toEqual({ type: 'UnknownListing' })
    expect(await readLines(line.owner)).toEqual([])
    expect(await setCartLine(shop.database, { ...line, key: uuidv7() })).toMatchObject({
      type: 'CartChanged',
    })

    const large = await lineFor(line.owner, { quantity: 999 })
    const refused = { type: 'OrderLimitReached', limit: 'units_per_line', max: 20, skuId: large.skuId }
    expect(await setCartLine(shop.database, large)).toEqual(refused)
    expect(await setCartLine(shop.database, large)).toEqual(refused)
  })

  it('also where the cart is looked at under its lock: a long note, and a full cart', async () => {
    const owner = newCustomer()
    const long = await lineFor(owner, { note: 'x'.repeat(201) })
    const tooLong = { type: 'NoteTooLong', lengthMax: 200 }
    expect(await setCartLine(shop.database, long)).toEqual(tooLong)
    expect(await setCartLine(shop.database, long)).toEqual(tooLong)
    expect(await setCartLine(shop.database, { ...long, note: null })).toEqual({ type: 'KeyReused' })

    const { id } = (await findCart(shop.database.db, owner)) ?? { id: '' }
    await shop.database.sql`
      insert into cart_line (cart_id, location_id, sku_id, quantity, price_minor_seen, added_at)
      select ${id}, ${shop.locationId}, gen_random_uuid(), 1, 250, ${at.toISOString()} from generate_series(2, ${CART_LINES_MAX})`
    const last = await lineFor(owner)
    const deliveries = await Promise.all([1, 2, 3].map(() => setCartLine(shop.database, last)))
    for (const delivery of deliveries) expect(delivery).toMatchObject({ type: 'CartChanged' })
    const full = { type: 'CartFull', linesMax: CART_LINES_MAX }
    const more = await lineFor(owner)
    expect(await setCartLine(shop.database, more)).toEqual(full)
    await setCartLine(shop.database, { ...last, key: uuidv7(), quantity: 0 })
    expect(await setCartLine(shop.database, more)).toEqual(full)
    expect(await readLines(owner)).toHaveLength(CART_LINES_MAX - 1)
  })

  it('a line that was put in while it waited is taken out by who takes it out last', async () => {
    const takeOut = await lineFor(newCustomer(), { quantity: 0 })
    const { owner, locationId, skuId } = takeOut
    let taking: Promise<unknown> = Promise.resolve()
    await shop.database.db.transaction(async (tx) => {
      const { id: cartId } = await openCart(tx, owner, at)
      taking = setCartLine(shop.database, takeOut)
      await expectBlocked(shop.database)
      const line = { cartId, locationId, skuId, quantity: 1, priceMinorSeen: 250, addedAt: at }
      await tx.insert(cartLine).values(line)
    })
    await taking
    expect(await readLines(owner)).toEqual([])
  })
})

it('keys are forgotten after a day, however many, and not before', async () => {
  const { sql } = shop.database
  const [young, old] = [await lineFor(newCustomer()), await lineFor(newCustomer())]
  for (const line of [young, old]) await setCartLine(shop.database, line)
  await sql`update cart_command set at = now() - interval '23 hours' where owner = ${young.owner}`
  await sql`update cart_command set at = now() - interval '25 hours' where owner = ${old.owner}`
  await sql`insert into cart_command (owner, key, content_hash, at)
    select 'guest:gone', number, '', now() - interval '2 days' from generate_series(1, 20001) number`
  expect(await forgetCartCommands(shop.database)).toBe(20_002)
  const left = await sql<
    { owner: string }[]
  >`select owner from cart_command where owner = any(${[young.owner, old.owner]})`
  expect(left).toEqual([{ owner: young.owner }])
})
