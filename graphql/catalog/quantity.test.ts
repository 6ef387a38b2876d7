import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { sku as skuTable } from '@/db/schema'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAs, askAsGuest, describeCheckOut, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: Ask
let shopper: Ask
let ids: { retailer: string; category: string; store: string }
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = askAs(test, world.viewers.staff)
  shopper = askAs(test, world.viewers.shopper)
  ids = {
    retailer: encodeId('Retailer', world.retailer.id),
    category: encodeId('Category', world.product.categoryId),
    store: encodeId('Location', world.store.id),
  }
})
afterAll(() => test.close())
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

const RULE = 'quantityRule { unit scale increment min max } pricedBy { unit scale perStep isWeighed }'
const PROBLEM = '... on Problem { code message } ... on InvalidInput { field }'
const NOT_ALLOWED = '... on QuantityNotAllowed { min max increment sku { id } }'

interface Answer extends Record<string, unknown> {
  __typename: string
}
interface Item {
  productId: string
  skuId: string
  version: number
}

async function send(ask: Ask, verb: string, input: object, selection = ''): Promise<Answer> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { answer } = await ask(
    `mutation ($i: ${type}!) { answer: ${verb}(input: $i) { __typename ${PROBLEM} ${selection} } }`,
    { i: { key: uuidv7(), ...input } },
  )
  return answer as Answer
}

const PRODUCT = `... on UnitFixed { sku { id } } ... on ProductChanged { product { id version skus { id ${RULE} } } }`
const pack = { sizeLabel: 'loose', measureQuantity: 1_000, measureUnit: 'G', weightGrams: 1_000 }
const create = (quantityRule: object | undefined) =>
  send(
    staff,
    'createProduct',
    { retailerId: ids.retailer, categoryId: ids.category, name: 'Loose', skus: [{ ...pack, quantityRule }] },
    PRODUCT,
  )
async function make(quantityRule?: object): Promise<Item> {
  const { product } = (await create(quantityRule)) as unknown as {
    product: { id: string; version: number; skus: { id: string }[] }
  }
  return { productId: product.id, skuId: product.skus[0]?.id ?? '', version: product.version }
}
const edit = ({ skuId, version }: Item, quantityRule: object | undefined) =>
  send(staff, 'editSku', { skuId, expectedVersion: version, sku: { ...pack, quantityRule } }, PRODUCT)
const levelOf = ({ skuId }: Item) =>
  encodeId('StockLevel', test.world.store.id, decodeId('Sku', skuId)?.[0] ?? '')
const receive = (item: Item, change: number, more: object = {}) =>
  send(
    staff,
    'adjustStock',
    { stockLevelId: levelOf(item), change, reason: 'RECEIVED', ...more },
    NOT_ALLOWED,
  )

/** Offered at the store, with stock. */
async function offer(quantityRule: object | undefined, priceMinor: number, stock: number): Promise<Item> {
  const item = await make(quantityRule)
  await send(staff, 'setListing', {
    locationId: ids.store,
    skuId: item.skuId,
    expectedVersion: 0,
    priceMinor,
  })
  expect(await receive(item, stock)).toEqual({ __typename: 'StockChanged' })
  return item
}
const fill = (ask: Ask, { skuId }: Item, quantity: number) =>
  send(
    ask,
    'setCartLine',
    { locationId: ids.store, skuId, quantity },
    `${NOT_ALLOWED} ... on CartChanged { cart { quantity total { amountMinor } } }`,
  )

const cheese = { unit: 'KGM', scale: 3, increment: 50, min: 100, max: 2_000 }
const apples = { unit: 'H87', max: 20, pricedBy: { unit: 'KGM', scale: 3, perStep: 180 } }

describe('in what a SKU is sold', () => {
  it('is by the piece where nothing was said', async () => {
    const answer = await create(undefined)
    expect(answer).toMatchObject({
      product: {
        skus: [
          {
            quantityRule: { unit: 'H87', scale: 0, increment: 1, min: 1, max: 999 },
            pricedBy: { unit: 'H87', scale: 0, perStep: 1, isWeighed: false },
          },
        ],
      },
    })
  })

  it('is by weight, or by the piece and priced by weight, as staff say', async () => {
    expect(await create(cheese)).toMatchObject({
      product: {
        skus: [{ quantityRule: cheese, pricedBy: { unit: 'KGM', scale: 3, perStep: 1, isWeighed: false } }],
      },
    })
    expect(await create(apples)).toMatchObject({
      product: {
        skus: [
          {
            quantityRule: { unit: 'H87', scale: 0, increment: 1, min: 1, max: 20 },
            pricedBy: { unit: 'KGM', scale: 3, perStep: 180, isWeighed: true },
          },
        ],
      },
    })
    expect(await create({ unit: 'MTR', scale: 2, increment: 25 })).toMatchObject({
      product: { skus: [{ quantityRule: { unit: 'MTR', increment: 25, min: 25, max: 99_900 } }] },
    })
  })

  it.each([
    ['a least that is no multiple', { ...cheese, min: 120 }, 'min'],
    ['a most that is less than the least', { ...cheese, max: 50 }, 'max'],
    ['a thousand kilograms at once', { ...cheese, max: 1_000_000 }, 'max'],
    ['grams that are priced by the litre', { ...cheese, pricedBy: { unit: 'LTR', perStep: 1 } }, 'pricedBy'],
    [
      'pieces that are priced by the piece',
      { unit: 'H87', pricedBy: { unit: 'H87', perStep: 1 } },
      'pricedBy',
    ],
    ['pieces of a ton', { ...apples, pricedBy: { unit: 'KGM', scale: 3, perStep: 1_000_000 } }, 'max'],
  ])('is refused at its field: %s', async (_what, rule, part) => {
    expect(await create(rule)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['skus', '0', 'quantityRule', part],
    })
  })

  it('stays with an edit that does not speak of it, and goes with a copy', async () => {
    const item = await make(cheese)
    expect(await edit(item, undefined)).toMatchObject({ product: { skus: [{ quantityRule: cheese }] } })
    const copy = await send(staff, 'duplicateProduct', { productId: item.productId, name: 'Copy' }, PRODUCT)
    expect(copy).toMatchObject({ product: { skus: [{ quantityRule: cheese }] } })
  })
})

describe('the unit of a SKU', () => {
  it('may be another one as long as nothing was counted in it', async () => {
    const item = await make(undefined)
    await send(staff, 'setListing', {
      locationId: ids.store,
      skuId: item.skuId,
      expectedVersion: 0,
      priceMinor: 100,
    })
    expect(await edit(item, cheese)).toMatchObject({ product: { skus: [{ quantityRule: cheese }] } })
  })

  it('stays after there was stock, sold or not, while how much one buys may change', async () => {
    const item = await offer(cheese, 1_790, 5_000)
    const refused = { __typename: 'UnitFixed', code: 'UNIT_FIXED', sku: { id: item.skuId } }
    expect(await edit(item, { unit: 'H87' })).toMatchObject(refused)
    expect(await edit(item, { ...cheese, scale: 2, increment: 5, min: 10, max: 200 })).toMatchObject(refused)
    await receive(item, -5_000, { reason: 'LOST' })
    expect(await edit(item, { unit: 'H87' })).toMatchObject(refused)
    const wider = { ...cheese, increment: 100, max: 3_000 }
    expect(await edit(item, wider)).toMatchObject({ product: { skus: [{ quantityRule: wider }] } })
  })

  it('stays while it is in a cart', async () => {
    const item = await make(undefined)
    await send(staff, 'setListing', {
      locationId: ids.store,
      skuId: item.skuId,
      expectedVersion: 0,
      priceMinor: 100,
    })
    const guest = askAsGuest(test)
    await fill(guest, item, 1)
    expect(await edit(item, cheese)).toMatchObject({ code: 'UNIT_FIXED' })
    await fill(guest, item, 0)
    expect(await edit(item, cheese)).toMatchObject({ __typename: 'ProductChanged' })
  })

  it('stays from the first stock on, also where it was received at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const item = await make(undefined)
      await send(staff, 'setListing', {
        locationId: ids.store,
        skuId: item.skuId,
        expectedVersion: 0,
        priceMinor: 100,
      })
      const [edited, received] = await Promise.all([edit(item, cheese), receive(item, 7)])
      expect(received.__typename).toBe('StockChanged')
      // Whichever came first: pieces that were received were never grams to whoever changed the unit afterwards.
      expect(['ProductChanged', 'UnitFixed']).toContain(edited.__typename)
      expect(
        await edit({ ...item, version: item.version + (edited.__typename === 'UnitFixed' ? 0 : 1) }, apples),
      ).toMatchObject({ code: 'UNIT_FIXED' })
    }
  })
})

describe('a cart', () => {
  it('takes multiples between least and most, and counts what is weighed as one item', async () => {
    const item = await offer(cheese, 1_790, 5_000)
    const guest = askAsGuest(test)
    for (const quantity of [50, 120, 2_050]) {
      expect(await fill(guest, item, quantity)).toMatchObject({
        code: 'QUANTITY_NOT_ALLOWED',
        message: expect.stringMatching(/is sold by 0\.05 kg, from 0\.1 kg to 2 kg at once/),
        min: 100,
        max: 2_000,
        increment: 50,
        sku: { id: item.skuId },
      })
    }
    // 17.90 × 0.35 = 6.265: a half goes away from zero.
    expect(await fill(guest, item, 350)).toMatchObject({
      cart: { quantity: 1, total: { amountMinor: 627 } },
    })
  })

  it('is asked again at checkout, by the rule of then (L42)', async () => {
    const item = await offer(cheese, 1_790, 5_000)
    const guest = askAsGuest(test)
    await fill(guest, item, 350)
    await edit(item, { ...cheese, increment: 200, min: 200 })
    expect(await send(guest, 'checkOut', await describeCheckOut(guest, 'store'), NOT_ALLOWED)).toMatchObject({
      code: 'QUANTITY_NOT_ALLOWED',
      increment: 200,
      sku: { id: item.skuId },
    })
  })

  it('knows what the badge tells: less than one buys at least is none', async () => {
    const item = await offer(cheese, 1_790, 90)
    const read = async () => {
      const { stockLevel } = await askAsGuest(test)(
        'query ($id: ID!) { stockLevel(id: $id) { availability { label quantityLeft isOrderable } } }',
        { id: levelOf(item) },
      )
      return (stockLevel as { availability: object }).availability
    }
    expect(await read()).toEqual({ label: 'OUT_OF_STOCK', quantityLeft: null, isOrderable: false })
    await receive(item, 323)
    expect(await read()).toEqual({ label: 'LOW', quantityLeft: 413, isOrderable: true })
    await receive(item, 100)
    expect(await read()).toEqual({ label: 'IN_STOCK', quantityLeft: null, isOrderable: true })
  })
})

describe('stock', () => {
  it('of pieces that go by sixes is counted by sixes, for every change and under every key', async () => {
    const item = await offer({ unit: 'H87', increment: 6, max: 24 }, 100, 12)
    const stockLevelId = levelOf(item)
    const broken = { code: 'QUANTITY_NOT_ALLOWED', increment: 6 }
    expect(await receive(item, 7)).toMatchObject(broken)
    const absolute = { stockLevelId, quantity: 7, ignoreVersion: true, reason: 'RECOUNT' }
    expect(await send(staff, 'setStock', absolute, NOT_ALLOWED)).toMatchObject(broken)
    const move = { stockLevelId, quantity: 5, direction: 'TO_UNAVAILABLE', reason: 'DAMAGED' }
    expect(await send(staff, 'moveStock', move, NOT_ALLOWED)).toMatchObject(broken)
    const key = uuidv7()
    expect(await receive(item, 6, { key })).toMatchObject({ __typename: 'StockChanged' })
    // The retry of what was done is answered as it was, whatever the rule says by now (I7).
    await test.database.db
      .update(skuTable)
      .set({ quantityIncrement: 4, quantityMin: 4 })
      .where(eq(skuTable.id, decodeId('Sku', item.skuId)?.[0] ?? ''))
    expect(await receive(item, 6, { key })).toMatchObject({ __typename: 'StockChanged' })
    expect(await receive(item, 6)).toMatchObject({ code: 'QUANTITY_NOT_ALLOWED', increment: 4 })
  })
})

describe('an order', () => {
  it('of cheese and apples is charged by what the scale showed, and the audit agrees', async () => {
    const brie = await offer(cheese, 1_790, 5_000)
    const apple = await offer(apples, 299, 50)
    const guest = askAsGuest(test)
    await fill(guest, brie, 300)
    // 5.37 and 2.99 × 1.08 = 3.2292.
    expect(await fill(guest, apple, 6)).toMatchObject({ cart: { quantity: 7, total: { amountMinor: 860 } } })
    const held = await run(guest, 'checkOut', await describeCheckOut(guest, 'store'))
    const {
      id: orderId,
      total,
      lines,
    } = held.order as {
      id: string
      total: { amountMinor: number }
      lines: { id: string; quantity: number }[]
    }
    expect(total.amountMinor).toBe(860)
    await run(guest, 'payOrder', { orderId, cardNumber: '4242424242424242' })
    const { pickQueue } = await staff(
      'query ($id: ID!) { pickQueue(locationId: $id) { nodes { id unitCount order { id } } } }',
      { id: ids.store },
    )
    const { nodes } = pickQueue as { nodes: { id: string; unitCount: number; order: { id: string } }[] }
    const pick = nodes.find(({ order }) => order.id === orderId)
    expect(pick?.unitCount).toBe(7)
    await send(shopper, 'claimPick', { pickId: pick?.id })
    const [brieLine, appleLine] = lines
    const ENDED =
      '... on LineEnded { line { quantityFound pricedFound isWeighed totalFound { amountMinor } } }'
    expect(
      await send(shopper, 'findLine', { lineId: brieLine?.id, quantity: 287, measured: 287 }),
    ).toMatchObject({ code: 'INVALID_INPUT', field: ['measured'] })
    expect(await send(shopper, 'findLine', { lineId: brieLine?.id, quantity: 287 }, ENDED)).toMatchObject({
      line: { quantityFound: 287, pricedFound: null, isWeighed: false, totalFound: { amountMinor: 514 } },
    })
    expect(await send(shopper, 'findLine', { lineId: appleLine?.id, quantity: 6 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['measured'],
    })
    expect(
      await send(shopper, 'findLine', { lineId: appleLine?.id, quantity: 6, measured: 1_045 }, ENDED),
    ).toMatchObject({
      line: { quantityFound: 6, pricedFound: 1_045, isWeighed: true, totalFound: { amountMinor: 312 } },
    })
    expect(
      await send(
        shopper,
        'finishPick',
        { pickId: pick?.id },
        '... on PickFinished { captured { amountMinor } pick { order { totalFound { amountMinor } } } }',
      ),
    ).toMatchObject({
      captured: { amountMinor: 826 },
      pick: { order: { totalFound: { amountMinor: 826 } } },
    })
  })
})
