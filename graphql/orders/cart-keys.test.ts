import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adjustStock } from '@/db/stock/adjust-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  askAsGuest,
  cards,
  describeCheckOut,
  orderOf,
  pay,
  readCart,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let line: { key: string; locationId: string; skuId: string; quantity: number }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { store, skus } = test.world
  line = {
    key: 'two',
    locationId: encodeId('Location', store.id),
    skuId: encodeId('Sku', skus[0].id),
    quantity: 2,
  }
  const received = await adjustStock(test.engine, {
    locationId: store.id,
    skuId: skus[0].id,
    caller: 'system',
    key: 'received',
    bucket: 'onHand',
    change: 500,
    reason: 'received',
    onShortfall: 'refuse',
  })
  expect(received.type).toBe('StockChanged')
})
afterAll(() => test.close())

describe('a change of a cart has a key, and takes effect once', () => {
  it('a line that was bought is not put in again by a first delivery that comes late', async () => {
    const ask = askAsGuest(test)
    expect(await run(ask, 'setCartLine', line)).toMatchObject({ cart: { quantity: 2 } })
    const held = await run(ask, 'checkOut', await describeCheckOut(ask, test.world.store.slug))
    expect(await pay(ask, orderOf(held).id, cards.succeeds)).toMatchObject({ __typename: 'OrderConfirmed' })
    expect(await readCart(ask)).toMatchObject({ quantity: 0 })

    expect(await run(ask, 'setCartLine', line)).toMatchObject({
      __typename: 'CartChanged',
      cart: { quantity: 0, lines: [] },
    })
    expect(await readCart(ask)).toMatchObject({ quantity: 0, lines: [] })
    expect(await run(ask, 'setCartLine', { ...line, key: 'two more' })).toMatchObject({
      cart: { quantity: 2 },
    })
  })

  it('and of many deliveries at once, too', async () => {
    const ask = askAsGuest(test)
    const answers = await Promise.all(Array.from({ length: 6 }, () => run(ask, 'setCartLine', line)))
    for (const answer of answers) expect(answer).toMatchObject({ cart: { version: 1, quantity: 2 } })
  })

  it('other content is refused by name, and changes nothing', async () => {
    const ask = askAsGuest(test)
    await run(ask, 'setCartLine', line)
    const reused = { __typename: 'KeyReused', code: 'KEY_REUSED' }
    expect(await run(ask, 'setCartLine', { ...line, quantity: 3 })).toMatchObject(reused)
    expect(await run(ask, 'setCartLine', { ...line, note: 'ripe' })).toMatchObject(reused)
    expect(await run(ask, 'setCartSubstitutionWish', { key: line.key, wish: 'NEVER' })).toMatchObject(reused)
    expect(await run(ask, 'acknowledgeCart', { key: line.key })).toMatchObject(reused)
    expect(await readCart(ask)).toMatchObject({ quantity: 2, version: 1, substitutionWish: 'SIMILAR' })
  })

  it('a wish that is delivered late does not undo the newer one', async () => {
    const ask = askAsGuest(test)
    await run(ask, 'setCartSubstitutionWish', { key: 'early', wish: 'SIMILAR' })
    await run(ask, 'setCartSubstitutionWish', { wish: 'NEVER' })
    expect(await run(ask, 'setCartSubstitutionWish', { key: 'early', wish: 'SIMILAR' })).toMatchObject({
      cart: { substitutionWish: 'NEVER', version: 2 },
    })
  })

  it('an acceptance of prices that is delivered late does not accept the prices of then', async () => {
    const ask = askAsGuest(test)
    await run(ask, 'setCartLine', line)
    await run(ask, 'acknowledgeCart', { key: 'seen' })
    await test.database.sql`update listing set price_minor = price_minor + 1`
    await run(ask, 'acknowledgeCart', { key: 'seen' })
    const checkOut = await describeCheckOut(ask, test.world.store.slug)
    expect(await run(ask, 'checkOut', checkOut)).toMatchObject({ __typename: 'PricesChanged' })
    await run(ask, 'acknowledgeCart', { key: 'seen again' })
    expect(await run(ask, 'checkOut', checkOut)).toMatchObject({ __typename: 'OrderHeld' })
  })

  it('each is one statement, and so is the answer of a line', async () => {
    const ask = askAsGuest(test)
    for (const [field, input] of [
      ['setCartLine', line],
      ['setCartLine', { ...line, key: 'three', quantity: 3 }],
      ['setCartSubstitutionWish', { wish: 'NEVER' }],
      ['acknowledgeCart', {}],
    ] as const) {
      const { statements } = await test.countStatements(() => run(ask, field, input))
      const written = statements.filter((text) => text.includes('cart_command'))
      expect(written, field).toHaveLength(1)
      expect(statements.filter((text) => /^(begin|commit)/i.test(text))).toEqual([])
    }
  })
})
