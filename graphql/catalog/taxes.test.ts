import { asc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { deed, location, taxRate } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAs, askAsGuest, describeCheckOut, run } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { toWallTime } from '@/standards/wall-time'

let test: GraphqlTest
let owner: Ask
beforeAll(async () => {
  test = await createGraphqlTest()
  owner = askAs(test, test.world.viewers.owner)
})
afterAll(() => test.close())
beforeEach(() => test.database.db.delete(taxRate))
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

const MONEY = '{ amountMinor }'
const RATE = 'id country taxClass rate fromOn'
const LINE_CHARGE = `goods ${MONEY} deposit ${MONEY} tax ${MONEY} taxRate isTaxOnTop saved ${MONEY} total ${MONEY}`
const CHARGES = `goods ${MONEY} deposit ${MONEY} taxes { rate net ${MONEY} tax ${MONEY} } isTaxOnTop saved ${MONEY} total ${MONEY}`

interface Answer {
  __typename: string
  retailer: { taxRates: { id: string; rate: number; fromOn: string }[] }
}

async function send(ask: Ask, verb: string, input: object, selection = ''): Promise<Answer> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { answer } = await ask(
    `mutation ($i: ${type}!) { answer: ${verb}(input: $i) { __typename ... on Problem { code message } ... on InvalidInput { field }
      ${selection} } }`,
    { i: { key: uuidv7(), ...input } },
  )
  return answer as Answer
}

const RESULT = `... on TaxRatesChanged { retailer { taxRates { ${RATE} } } } ... on TaxRateOverlaps { present { ${RATE} } }`
const retailerId = () => encodeId('Retailer', test.world.retailer.id)
const setRate = (rate: number, fromOn: string, more: object = {}) =>
  send(
    owner,
    'setTaxRate',
    { retailerId: retailerId(), country: 'GB', taxClass: 'STANDARD', rate, fromOn, ...more },
    RESULT,
  )
const remove = (taxRateId: string | undefined) => send(owner, 'removeTaxRate', { taxRateId }, RESULT)
const locationId = () => encodeId('Location', test.world.store.id)
const skuId = (index: 0 | 1 | 2 | 3) => encodeId('Sku', test.world.skus[index].id)
const readRate = async (index: 0 | 1 | 2 | 3 = 0): Promise<number | null> => {
  const { listing } = await askAsGuest(test)(
    'query ($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { taxRate isTaxOnTop } }',
    { l: locationId(), s: skuId(index) },
  )
  return (listing as { taxRate: number | null }).taxRate
}
/** The store's day, so many from today. */
const inDays = (days: number) =>
  toWallTime(new Date(Date.now() + days * 86_400_000), test.world.store.timeZone).slice(0, 10)

describe('a rate of tax', () => {
  it('holds from its day on until the next of its class begins', async () => {
    expect(await readRate()).toBeNull()
    await setRate(17_500, '1991-03-19')
    await setRate(20_000, '2011-01-04')
    expect(await readRate()).toBe(20_000)
    const { retailer } = await setRate(21_000, inDays(1))
    expect(retailer.taxRates.map(({ rate }) => rate)).toEqual([17_500, 20_000, 21_000])
    expect(await readRate()).toBe(20_000)
    await setRate(22_000, inDays(0))
    expect(await readRate()).toBe(22_000)
    await setRate(5_000, '2011-01-04', { taxClass: 'REDUCED' })
    await setRate(19_000, '2012-01-01', { country: 'DE' })
    expect(await readRate()).toBe(22_000)
  })

  it('begins with the day of the place that sells, wherever that is', async () => {
    await setRate(20_000, '2011-01-04')
    // Of these two one is a day ahead of the other.
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12'].map((timeZone) => ({
      timeZone,
      today: toWallTime(new Date(), timeZone).slice(0, 10),
    }))
    const later = zones[0]?.today as string
    await setRate(25_000, later)
    for (const { timeZone, today } of zones) {
      await test.database.db.update(location).set({ timeZone }).where(eq(location.id, test.world.store.id))
      expect(await readRate()).toBe(today >= later ? 25_000 : 20_000)
    }
    await test.database.db
      .update(location)
      .set({ timeZone: 'Europe/London' })
      .where(eq(location.id, test.world.store.id))
  })

  it('from a day on which another of the class begins is refused by name, and no such day is', async () => {
    const { retailer } = await setRate(20_000, '2011-01-04')
    expect(await setRate(21_000, '2011-01-04')).toMatchObject({
      __typename: 'TaxRateOverlaps',
      code: 'TAX_RATE_OVERLAPS',
      present: retailer.taxRates[0],
    })
    expect(await setRate(21_000, '2011-02-29')).toMatchObject({ code: 'INVALID_INPUT', field: ['fromOn'] })
    expect(await setRate(21_000, '04.01.2011')).toMatchObject({ code: 'INVALID_INPUT', field: ['fromOn'] })
    expect(await setRate(5_000, '2011-01-04', { taxClass: 'ZERO' })).toMatchObject({
      __typename: 'TaxRatesChanged',
    })
  })

  it('set twice by ten at once is there once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => setRate(20_000, '2011-01-04')))
    expect(answers.filter(({ __typename }) => __typename === 'TaxRatesChanged')).toHaveLength(1)
  })

  it('is taken away once; the one before it holds on, a retry changes nothing (I7)', async () => {
    await setRate(20_000, '2011-01-04')
    const { retailer } = await setRate(21_000, inDays(0))
    const taken = { key: uuidv7(), taxRateId: retailer.taxRates[1]?.id }
    for (const _ of [1, 2])
      expect(await send(owner, 'removeTaxRate', taken, RESULT)).toMatchObject({
        retailer: { taxRates: [{ rate: 20_000 }] },
      })
    expect(await readRate()).toBe(20_000)
    expect(await remove(taken.taxRateId)).toMatchObject({ code: 'NOT_FOUND' })
    const deeds = await test.database.db
      .select()
      .from(deed)
      .where(eq(deed.kind, 'tax_rate_removed'))
      .orderBy(asc(deed.id))
    expect(deeds.at(-1)).toMatchObject({ before: { rate: 21_000, taxClass: 'standard', country: 'GB' } })
  })
})

/** States an item anew with its class and deposit. */
async function stateSku(index: 0 | 1 | 2 | 3, more: object): Promise<void> {
  const staff = askAs(test, test.world.viewers.staff)
  const { product } = (await staff(
    'query ($r: ID!) { product(retailerId: $r, slug: "oat-drink") { version } }',
    { r: retailerId() },
  )) as { product: { version: number } }
  const { sizeLabel, measureQuantity, weightGrams, gtin } = test.world.skus[index]
  const sku = {
    ...{ sizeLabel, measureQuantity, measureUnit: 'ML', weightGrams },
    codes: [{ kind: 'GTIN', code: gtin }],
    ...more,
  }
  const input = { skuId: skuId(index), expectedVersion: product.version, sku }
  expect(await send(staff, 'editSku', input)).toMatchObject({ __typename: 'ProductChanged' })
}

async function pickAll(orderId: string, found: Record<string, number>): Promise<void> {
  const [staff, shopper] = [test.world.viewers.staff, test.world.viewers.shopper].map((one) =>
    askAs(test, one),
  ) as [Ask, Ask]
  const { pickQueue } = (await staff(
    'query ($l: ID!) { pickQueue(locationId: $l) { nodes { id order { id lines { id sku { id } } } } } }',
    { l: locationId() },
  )) as {
    pickQueue: {
      nodes: { id: string; order: { id: string; lines: { id: string; sku: { id: string } }[] } }[]
    }
  }
  const pick = pickQueue.nodes.find(({ order }) => order.id === orderId)
  await send(shopper, 'claimPick', { pickId: pick?.id })
  for (const { id: lineId, sku } of pick?.order.lines ?? [])
    await send(shopper, 'findLine', { lineId, quantity: found[sku.id] })
  expect(await send(shopper, 'finishPick', { pickId: pick?.id })).toMatchObject({
    __typename: 'PickFinished',
  })
}

describe('what an order comes to', () => {
  it.each([
    { includeTax: true, total: 1_560, tax: 208, net: 1_042 },
    { includeTax: false, total: 1_810, tax: 250, net: 1_250 },
  ])(
    'is told and charged in parts, prices with tax: $includeTax',
    async ({ includeTax, total, tax, net }) => {
      await send(owner, 'editRetailer', { retailerId: retailerId(), pricesIncludeTax: includeTax })
      await setRate(20_000, '2011-01-04')
      await setRate(0, '2011-01-04', { taxClass: 'ZERO' })
      await stateSku(0, { taxClass: 'STANDARD', depositMinor: 12 })
      await stateSku(1, { taxClass: 'ZERO', depositMinor: 0 })
      const guest = askAsGuest(test)
      for (const [index, quantity] of [
        [0, 5],
        [1, 1],
      ] as const)
        await run(guest, 'setCartLine', { locationId: locationId(), skuId: skuId(index), quantity })
      const { cart } = (await guest(
        `{ cart { total ${MONEY} lines { charge { ${LINE_CHARGE} } total ${MONEY} } } }`,
      )) as {
        cart: { total: { amountMinor: number }; lines: object[] }
      }
      const bottle = {
        goods: { amountMinor: 1_250 },
        deposit: { amountMinor: 60 },
        tax: { amountMinor: tax },
        taxRate: 20_000,
        isTaxOnTop: !includeTax,
        saved: { amountMinor: 0 },
        total: { amountMinor: total - 250 },
      }
      expect(cart).toMatchObject({ total: { amountMinor: total }, lines: [{ charge: bottle }, {}] })
      const held = await run(guest, 'checkOut', await describeCheckOut(guest, 'store'))
      const order = held.order as { id: string; total: { amountMinor: number } }
      expect(order.total.amountMinor).toBe(total)
      await run(guest, 'payOrder', { orderId: order.id, cardNumber: '4242424242424242' })

      // What was ordered keeps what it was sold at.
      await setRate(25_000, inDays(0))
      await stateSku(0, { taxClass: 'ZERO', depositMinor: 99 })
      await send(owner, 'editRetailer', { retailerId: retailerId(), pricesIncludeTax: !includeTax })
      const read = async () => {
        const found = await guest(
          `query ($id: ID!) { order(id: $id) { total ${MONEY} totalFound ${MONEY} charges { ${CHARGES} } chargesFound { ${CHARGES} }
          payment { captured ${MONEY} } lines { charge { ${LINE_CHARGE} } chargeFound { ${LINE_CHARGE} } } } }`,
          { id: order.id },
        )
        return found.order
      }
      const taxes = (netMinor: number, taxMinor: number) => [
        { rate: 20_000, net: { amountMinor: netMinor }, tax: { amountMinor: taxMinor } },
        { rate: 0, net: { amountMinor: 250 }, tax: { amountMinor: 0 } },
      ]
      expect(await read()).toMatchObject({
        charges: {
          goods: { amountMinor: 1_500 },
          deposit: { amountMinor: 60 },
          taxes: taxes(net, tax),
          isTaxOnTop: !includeTax,
          total: { amountMinor: total },
        },
        lines: [{ charge: bottle, chargeFound: null }, {}],
      })
      await pickAll(order.id, { [skuId(0)]: 3, [skuId(1)]: 1 })
      const foundTotal = includeTax ? 1_036 : 1_186
      expect(await read()).toMatchObject({
        total: { amountMinor: total },
        totalFound: { amountMinor: foundTotal },
        payment: { captured: { amountMinor: foundTotal } },
        chargesFound: {
          deposit: { amountMinor: 36 },
          taxes: includeTax ? taxes(625, 125) : taxes(750, 150),
          total: { amountMinor: foundTotal },
        },
        lines: [{ chargeFound: { goods: { amountMinor: 750 } } }, {}],
      })
    },
  )

  it('says what a promotion saved, and has deposits bear tax where the retailer says so', async () => {
    const staff = askAs(test, test.world.viewers.staff)
    await send(owner, 'editRetailer', {
      retailerId: retailerId(),
      pricesIncludeTax: true,
      depositsBearTax: true,
    })
    await setRate(20_000, '2011-01-04')
    await stateSku(2, { depositMinor: 50 })
    const input = { locationId: locationId(), skuId: skuId(2), expectedVersion: 1 }
    expect(
      await send(staff, 'setPrice', { ...input, priceMinor: 190, until: `${inDays(7)}T00:00` }),
    ).toMatchObject({ __typename: 'PriceChanged' })
    const guest = askAsGuest(test)
    await run(guest, 'setCartLine', { locationId: locationId(), skuId: skuId(2), quantity: 2 })
    const held = await run(guest, 'checkOut', await describeCheckOut(guest, 'store'))
    const { order } = await guest(
      `query ($id: ID!) { order(id: $id) { charges { ${CHARGES} } retailer: location { retailer { depositsBearTax } } } }`,
      { id: (held.order as { id: string }).id },
    )
    expect(order).toMatchObject({
      charges: {
        goods: { amountMinor: 380 },
        deposit: { amountMinor: 100 },
        saved: { amountMinor: 120 },
        // A sixth of 480.
        taxes: [{ rate: 20_000, net: { amountMinor: 400 }, tax: { amountMinor: 80 } }],
        total: { amountMinor: 480 },
      },
      retailer: { retailer: { depositsBearTax: true } },
    })
  })
})

it('class and deposit of an item are told, stay where they are not stated, and go to a copy', async () => {
  await stateSku(3, { taxClass: 'REDUCED', depositMinor: 25 })
  await stateSku(3, {})
  const READ = 'skus { taxClass deposit { amountMinor currency } }'
  const { product } = (await owner(
    `query ($r: ID!) { product(retailerId: $r, slug: "oat-drink") { id ${READ} } }`,
    { r: retailerId() },
  )) as { product: { id: string; skus: object[] } }
  const told = { taxClass: 'REDUCED', deposit: { amountMinor: 25, currency: 'GBP' } }
  expect(product.skus[3]).toEqual(told)
  const copy = await send(
    owner,
    'duplicateProduct',
    { productId: product.id, name: 'Copy' },
    `... on ProductChanged { product { ${READ} } }`,
  )
  expect(copy).toMatchObject({ product: { skus: [{}, {}, {}, told] } })
})
