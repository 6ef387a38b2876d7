import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledgeCart, setCartSubstitutionWish } from '@/db/orders/cart/change-cart'
import { findCart, listCartLines, openCart } from '@/db/orders/cart/load-cart'
import { mergeGuestCart } from '@/db/orders/cart/merge-guest-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { expectBlocked } from '@/db/orders/testing/expect-blocked'
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
  setCartLine(shop.database, { key: uuidv7(), owner, at, locationId: shop.locationId, skuId, quantity })

const newcomers = () => ({ guest: `guest:${uuidv7()}`, user: `user:${uuidv7()}` })

/** What the shopper would be told of one item of somebody's cart. */
async function readWishes(owner: string, skuId: string) {
  const { db } = shop.database
  const cart = await findCart(db, owner)
  const line = cart && (await listCartLines(db, cart.id)).find((one) => one.skuId === skuId)
  return { cart: cart?.substitutionWish, line: line?.substitutionWish, note: line?.note }
}

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
      await expectBlocked(shop.database)
      const line = { cartId: id, locationId: shop.locationId, skuId: second, quantity: 1 }
      await tx.insert(cartLine).values({ ...line, priceMinorSeen: 250, addedAt: at })
    })
    await merging
    expect(await readCart(user)).toEqual({ [first]: 1, [second]: 1 })
  })
})

describe('what a guest asked for is not carried out again after the sign-in', () => {
  const lineOf = async (owner: string, more: object = {}) => {
    const { locationId } = shop
    return { owner, key: uuidv7(), at, locationId, skuId: await shop.takeSku(9), quantity: 2, ...more }
  }

  it('be it delivered as the person or, late, as the guest', async () => {
    const { guest, user } = newcomers()
    const line = await lineOf(guest)
    await put(user, line.skuId, 1)
    await setCartLine(shop.database, line)
    await mergeGuestCart(shop.database, { guest, user, at })
    expect(await setCartLine(shop.database, { ...line, owner: user })).toMatchObject({ type: 'CartChanged' })
    expect(await readCart(user)).toEqual({ [line.skuId]: 3 })
    expect(await setCartLine(shop.database, line)).toEqual({ type: 'CartChanged', cart: null })
    expect(await findCart(shop.database.db, guest)).toBeNull()
    expect(await setCartLine(shop.database, { ...line, owner: user, quantity: 1 })).toEqual({
      type: 'KeyReused',
    })
  })

  it('a key that both used is each one’s own', async () => {
    const { guest, user } = newcomers()
    const [theirs, own] = [await lineOf(guest, { key: '1' }), await lineOf(user, { key: '1' })]
    await setCartLine(shop.database, theirs)
    await setCartLine(shop.database, own)
    await mergeGuestCart(shop.database, { guest, user, at })
    expect(await setCartLine(shop.database, own)).toMatchObject({ type: 'CartChanged' })
    expect(await readCart(user)).toEqual({ [theirs.skuId]: 2, [own.skuId]: 2 })
  })

  it('a retry as the person that meets the merge ends, whichever came first', async () => {
    const { guest, user } = newcomers()
    const line = await lineOf(guest)
    await setCartLine(shop.database, line)
    const [, retried] = await Promise.all([
      mergeGuestCart(shop.database, { guest, user, at }),
      setCartLine(shop.database, { ...line, owner: user }),
    ])
    expect(retried).toMatchObject({ type: 'CartChanged' })
    const { [line.skuId]: units } = await readCart(user)
    expect(units).toBeGreaterThanOrEqual(2)
  })
})

describe('what was wished survives a change of owner (I12)', () => {
  const say = (
    owner: string,
    skuId: string,
    substitutionWish: 'similar' | 'specific' | 'refund' | 'never' | undefined,
    note?: string,
  ) =>
    setCartLine(shop.database, {
      key: uuidv7(),
      owner,
      at,
      locationId: shop.locationId,
      skuId,
      quantity: 1,
      substitutionWish,
      note,
    })
  const sayForAll = (owner: string, wish: 'refund' | 'never' | 'similar') =>
    setCartSubstitutionWish(shop.database, { key: uuidv7(), owner, at, wish })

  it.each(['guest', 'user'] as const)(
    'the stricter wish for a line stands, also where the %s said it',
    async (stricter) => {
      const people = newcomers()
      const skuId = await shop.takeSku(9)
      const other = stricter === 'guest' ? 'user' : 'guest'
      await say(people[stricter], skuId, 'never', 'no nuts, allergy')
      await say(people[other], skuId, 'similar', 'ripe')
      await mergeGuestCart(shop.database, { ...people, at })
      const { line, note } = await readWishes(people.user, skuId)
      expect(line).toBe('never')
      expect(note?.split('\n').toSorted()).toEqual(['no nuts, allergy', 'ripe'])
    },
  )

  it('a wish for the whole cart counts against one for a line', async () => {
    const { guest, user } = newcomers()
    const skuId = await shop.takeSku(9)
    await say(guest, skuId, undefined)
    await sayForAll(guest, 'never')
    await say(user, skuId, 'refund')
    await mergeGuestCart(shop.database, { guest, user, at })
    expect(await readWishes(user, skuId)).toMatchObject({ cart: 'never', line: 'never' })
  })

  it('a wish for the whole cart comes along where nothing was put in', async () => {
    const { guest, user } = newcomers()
    await sayForAll(guest, 'refund')
    expect(await mergeGuestCart(shop.database, { guest, user, at })).toEqual({ linesMerged: 0 })
    expect((await findCart(shop.database.db, user))?.substitutionWish).toBe('refund')
    expect(await findCart(shop.database.db, guest)).toBeNull()
  })

  it('merged notes go to the order whole, and can be shortened but not lengthened', async () => {
    const { guest, user } = newcomers()
    const skuId = await shop.takeSku(9)
    await say(guest, skuId, undefined, 'g'.repeat(200))
    await say(user, skuId, undefined, 'u'.repeat(200))
    await mergeGuestCart(shop.database, { guest, user, at })
    const both = `${'u'.repeat(200)}\n${'g'.repeat(200)}`
    expect((await readWishes(user, skuId)).note).toBe(both)
    expect(await say(user, skuId, undefined, `${both}!`)).toEqual({ type: 'NoteTooLong', lengthMax: 401 })
    expect(await say(user, skuId, undefined, both.slice(1))).toMatchObject({ type: 'CartChanged' })
    await acknowledgeCart(shop.database, { key: uuidv7(), owner: user, at })
    const held = await checkOut(shop.engine, shop.checkOutInput(user))
    if (held.type !== 'OrderHeld') throw new Error(held.type)
    const { lines } = await shop.load(held.orderId)
    expect(lines.map(({ note }) => note)).toEqual([both.slice(1)])
  })
})
