import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase } from '@/db/client'
import { setCartSubstitutionWish } from '@/db/orders/cart/change-cart'
import { findCart, listCartLines } from '@/db/orders/cart/load-cart'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { expectBlocked } from '@/db/orders/testing/expect-blocked'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const at = new Date('2026-03-02T09:00:00Z')
const newcomers = () => ({ guest: `guest:${uuidv7()}` as const, user: `user:${uuidv7()}` as const })

async function readCart(owner: string) {
  const { db } = shop.database
  const cart = await findCart(db, owner)
  const lines = cart ? await listCartLines(db, cart.id) : []
  const quantities = Object.fromEntries(lines.map(({ skuId, quantity }) => [skuId, quantity]))
  return { cart, lines, quantities }
}

const put = (owner: string, skuId: string, quantity: number, more: object = {}) =>
  setCartLine(shop.database, {
    owner,
    key: uuidv7(),
    at,
    locationId: shop.locationId,
    skuId,
    quantity,
    ...more,
  })
const merge = (people: { guest: string; user: string }) => mergeGuestCart(shop.database, { ...people, at })

describe('carts that are merged', () => {
  it('by two at once come over once', async () => {
    const people = newcomers()
    const skuId = await shop.takeSku(9)
    await put(people.guest, skuId, 2)
    await put(people.user, skuId, 1)
    const merged = await Promise.all(Array.from({ length: 5 }, () => merge(people)))
    expect(merged.map(({ linesMerged }) => linesMerged).toSorted()).toEqual([0, 0, 0, 0, 1])
    const { cart, quantities } = await readCart(people.user)
    expect(quantities).toEqual({ [skuId]: 3 })
    expect(cart).toMatchObject({ linesMerged: 1, version: 2 })
  })

  it('from two guests at once into one person’s keep the lines, wishes and notes of all', async () => {
    const [one, other] = [newcomers(), newcomers()]
    const { user } = one
    const skuId = await shop.takeSku(9)
    await put(user, skuId, 1, { note: 'ripe' })
    await put(one.guest, skuId, 1, { key: 'same', substitutionWish: 'never', note: 'no nuts' })
    await put(other.guest, skuId, 1, { key: 'same', substitutionWish: 'specific', note: 'in a bag' })
    await Promise.all([merge(one), merge({ guest: other.guest, user })])
    const { cart, lines } = await readCart(user)
    expect(lines).toMatchObject([{ quantity: 3, substitutionWish: 'never' }])
    expect(lines[0]?.note?.split('\n').toSorted()).toEqual(['in a bag', 'no nuts', 'ripe'])
    expect(cart).toMatchObject({ linesMerged: 2 })
  })

  it.each(['guest', 'user'] as const)('lose nothing that the %s puts in meanwhile', async (who) => {
    for (let round = 0; round < 5; round += 1) {
      const people = newcomers()
      const [early, late] = [await shop.takeSku(9), await shop.takeSku(9)]
      await put(people.guest, early, 2)
      await Promise.all([merge(people), put(people[who], late, 1)])
      const [user, guest] = [await readCart(people.user), await readCart(people.guest)]
      // What came after the merge is in a new cart of the guest's, and comes over with the next one.
      expect({ ...user.quantities, ...guest.quantities }).toEqual({ [early]: 2, [late]: 1 })
      await merge(people)
      expect((await readCart(people.user)).quantities).toEqual({ [early]: 2, [late]: 1 })
    }
  })

  it('take a stricter wish along that was said while they waited, and both notes (I12)', async () => {
    const people = newcomers()
    const skuId = await shop.takeSku(9)
    await put(people.guest, skuId, 1, { note: 'ripe' })
    await put(people.user, skuId, 1)
    let merging: Promise<unknown> = Promise.resolve()
    await shop.database.sql.begin(async (tx) => {
      await tx`select from cart where owner = ${people.user} for update`
      merging = merge(people)
      await expectBlocked(shop.database)
      await tx`update cart set substitution_wish = 'refund' where owner = ${people.user}`
      await tx`update cart_line set substitution_wish = 'never', note = 'no nuts, allergy'
        where cart_id = (select id from cart where owner = ${people.user})`
    })
    await merging
    const { cart, lines } = await readCart(people.user)
    expect(cart?.substitutionWish).toBe('refund')
    expect(lines).toMatchObject([{ quantity: 2, substitutionWish: 'never', note: 'no nuts, allergy\nripe' }])
  })

  it('keep the stricter of the wishes for all, whoever says it while they are merged', async () => {
    for (let round = 0; round < 5; round += 1) {
      const people = newcomers()
      await put(people.guest, await shop.takeSku(1), 1)
      const wish = { owner: people.user, key: uuidv7(), at, wish: 'never' as const }
      await Promise.all([merge(people), setCartSubstitutionWish(shop.database, wish)])
      expect((await readCart(people.user)).cart?.substitutionWish).toBe('never')
    }
  })

  it('give up what is bought at that moment, once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const people = newcomers()
      const [bought, kept] = [await shop.takeSku(9), await shop.takeSku(9)]
      await put(people.guest, bought, 1)
      const held = await checkOut(shop.engine, shop.checkOutInput(people.guest))
      if (held.type !== 'OrderHeld') throw new Error(held.type)
      await put(people.guest, kept, 2)
      const { locationId } = shop
      const payment = { locationId, orderId: held.orderId, caller: people.guest, key: uuidv7() }
      const [paid] = await Promise.all([
        payOrder(shop.engine, shop.gateway, { ...payment, cardNumber: cards.succeeds }),
        merge(people),
      ])
      const { quantities } = await readCart(people.user)
      expect(quantities).toEqual(paid.type === 'OrderConfirmed' ? { [kept]: 2 } : { [bought]: 1, [kept]: 2 })
    }
  })
})

it('a merge takes two flights, however many lines there are', async () => {
  const people = newcomers()
  for (let line = 0; line < 12; line += 1) await put(people.guest, await shop.takeSku(1), 1)
  const statements: string[] = []
  const counted = connectDatabase(shop.database.url, { onStatement: (text) => statements.push(text) })
  await counted.sql`select 1`
  statements.length = 0
  await mergeGuestCart(counted, { ...people, at })
  await counted.close()
  expect(statements.filter((text) => text.includes('mergeGuestCart'))).toHaveLength(6)
  expect(statements.length).toBeLessThanOrEqual(8)
  expect(Object.keys((await readCart(people.user)).quantities)).toHaveLength(12)
})
