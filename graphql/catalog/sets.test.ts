import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { listSlots } from '@/db/catalog/slots'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let owner: TestClient
let customer: TestClient
let skus: string[]
let locationId: string
let setId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  owner = test.as(world.viewers.owner)
  customer = test.as(world.viewers.customer)
  skus = world.skus.map(({ id }) => encodeId('Sku', id))
  locationId = encodeId('Location', world.store.id)
  setId = await offerNew('Fieldnote gift box')
})
afterAll(() => test.close())
afterEach(async () => expect((await auditDatabase(test.database)).isClean).toBe(true))

type Result = Record<string, unknown> & { __typename: string }

async function run(client: TestClient, document: string, input: object): Promise<Result> {
  const { data, errors } = await client.query<{ result: Result }>(document, {
    input: { key: randomUUID(), ...input },
  })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.result
}

const PROBLEM = '... on Problem { code message } ... on InvalidInput { field }'

async function versionOf(skuId: string | undefined): Promise<number> {
  const { data } = await owner.query<{ node: { product: { version: number } } }>(
    'query ($id: ID!) { node(id: $id) { ... on Sku { product { version } } } }',
    { id: skuId },
  )
  return data?.node.product.version ?? 0
}

/** A SKU that was never counted, offered at the store for 9.99. */
async function offerNew(size: string): Promise<string> {
  const added = await run(
    owner,
    `mutation ($input: AddSkuInput!) { result: addSku(input: $input) { __typename ${PROBLEM}
      ... on ProductChanged { product { skus { id sizeLabel } } } } }`,
    {
      productId: encodeId('Product', test.world.product.id),
      expectedVersion: await versionOf(skus[0]),
      sku: { sizeLabel: size, measureQuantity: 1, measureUnit: 'EACH', weightGrams: 500 },
    },
  )
  const { product } = added as unknown as { product: { skus: { id: string; sizeLabel: string }[] } }
  const id = product.skus.find(({ sizeLabel }) => sizeLabel === size)?.id ?? ''
  const listed = await run(
    owner,
    `mutation ($input: SetListingInput!) { result: setListing(input: $input) { __typename ${PROBLEM} } }`,
    { locationId, skuId: id, expectedVersion: 0, priceMinor: 999, zone: 'A' },
  )
  expect(listed.__typename).toBe('ListingChanged')
  return id
}

const compose = async (
  skuId: string | undefined,
  components: { skuId: string | undefined; quantity: number }[],
  more: object = {},
) =>
  run(
    owner,
    `mutation ($input: ComposeSetInput!) { result: composeSet(input: $input) { __typename ${PROBLEM}
      ... on ProductChanged { product { skus { id isSet components { sku { id } quantity } } } } } }`,
    { skuId, expectedVersion: await versionOf(skuId), components, ...more },
  )

async function offerOf(skuId: string, client = customer) {
  const { data } = await client.query<{ listing: Record<string, unknown> }>(
    `query ($locationId: ID!, $skuId: ID!) { listing(locationId: $locationId, skuId: $skuId) {
      stockLevel { id version onHand available availability { label quantityLeft isOrderable } } } }`,
    { locationId, skuId },
  )
  return data?.listing.stockLevel as { id: string; version: number }
}

const orderable = async (inStockOnly: boolean) => {
  const { data } = await customer.query<{ listings: { nodes: { sku: { id: string } }[] } }>(
    `query ($locationId: ID!, $inStockOnly: Boolean) { listings(locationId: $locationId, filter: { inStockOnly: $inStockOnly }) {
      nodes { sku { id } } } }`,
    { locationId, inStockOnly },
  )
  return data?.listings.nodes.some(({ sku }) => sku.id === setId)
}

const fill = (skuId: string | undefined, quantity: number) =>
  run(
    customer,
    `mutation ($input: SetCartLineInput!) { result: setCartLine(input: $input) { __typename ${PROBLEM}
      ... on CartChanged { cart { total { amountMinor } lines { quantity total { amountMinor } } } } } }`,
    { locationId, skuId, quantity },
  )

/** States how much of a component is no longer to be sold. */
async function keepBack(index: 0 | 1, quantity: number): Promise<void> {
  const stockLevelId = encodeId('StockLevel', test.world.store.id, test.world.skus[index].id)
  const stated = await run(
    owner,
    `mutation ($input: SetStockInput!) { result: setStock(input: $input) { __typename ${PROBLEM} } }`,
    { stockLevelId, bucket: 'SAFETY_STOCK', quantity, ignoreVersion: true, reason: 'CORRECTION' },
  )
  expect(stated.__typename).toBe('StockChanged')
}

describe('composeSet', () => {
  it('states what is in a set, once for one key; a set can be had as its components allow', async () => {
    const key = randomUUID()
    const expectedVersion = await versionOf(setId)
    const components = [
      { skuId: skus[0], quantity: 2 },
      { skuId: skus[1], quantity: 3 },
    ]
    const stated = await compose(setId, components, { key, expectedVersion })
    expect(stated).toMatchObject({
      product: {
        skus: expect.arrayContaining([
          {
            id: setId,
            isSet: true,
            components: components.map(({ skuId, quantity }) => ({ sku: { id: skuId }, quantity })),
          },
          { id: skus[0], isSet: false, components: [] },
        ]),
      },
    })
    expect(await compose(setId, components, { key, expectedVersion })).toEqual(stated)
    expect(await compose(setId, [], { key, expectedVersion })).toMatchObject({ code: 'KEY_REUSED' })
    // Twenty of each: six times three.
    expect(await offerOf(setId, owner)).toMatchObject({ onHand: null, available: 6 })
    expect(await orderable(true)).toBe(true)
  })

  it('is refused, by name, for what is no set', async () => {
    const one = (skuId: string | undefined) => [{ skuId, quantity: 1 }]
    const fresh = await offerNew('Another box')
    const refused = async (result: Promise<Result>, field: string[], message: RegExp) =>
      expect(await result).toMatchObject({
        __typename: 'InvalidInput',
        field,
        message: expect.stringMatching(message),
      })
    await refused(compose(skus[2], one(skus[1])), ['skuId'], /There was stock of “Fieldnote oat drink 3 l”/)
    await refused(compose(fresh, one(fresh)), ['components', '0', 'skuId'], /part of itself/)
    await refused(compose(fresh, one(setId)), ['components', '0', 'skuId'], /is a set itself/)
    await refused(compose(fresh, [...one(skus[0]), ...one(skus[0])]), ['components', '1', 'skuId'], /once/)
    const foreign = encodeId('Sku', test.world.rival.sku.id)
    expect(await compose(fresh, one(foreign))).toMatchObject({ code: 'NOT_FOUND' })
    const pack = await run(
      owner,
      `mutation ($input: SetPackContentsInput!) { result: setPackContents(input: $input) { __typename ${PROBLEM} } }`,
      { skuId: setId, expectedVersion: await versionOf(setId), contents: { skuId: skus[1], quantity: 2 } },
    )
    expect(pack).toMatchObject({ field: ['skuId'], message: expect.stringContaining('A set is not counted') })
  })

  it('is told at once to whoever looks at the set: other contents, other units that can be had', async () => {
    const watched = await offerNew('A watched box')
    await compose(watched, [{ skuId: skus[3], quantity: 1 }])
    const events = test.as(test.world.viewers.stranger).subscribe<{
      stockLevelChanged: { stockLevels: { version: number; availability: { quantityLeft: number | null } }[] }
    }>(
      `subscription ($l: ID!, $s: [ID!]!) { stockLevelChanged(locationId: $l, skuIds: $s) {
        stockLevels { version availability { quantityLeft } } } }`,
      { l: locationId, s: [watched] },
    )
    const next = async () => (await events.next()).value?.stockLevelChanged.stockLevels[0]
    const before = await next()
    expect(before).toMatchObject({ availability: { quantityLeft: null } })
    await compose(watched, [{ skuId: skus[3], quantity: 10 }])
    const after = await next()
    expect(after).toMatchObject({ availability: { quantityLeft: 2 } })
    expect(after?.version).toBeGreaterThan(before?.version ?? 0)
    await events.return()
  })

  it('makes an item of it again that is counted', async () => {
    const fresh = await offerNew('A third box')
    await compose(fresh, [{ skuId: skus[3], quantity: 1 }])
    expect(await offerOf(fresh, owner)).toMatchObject({ available: 20 })
    await compose(fresh, [])
    expect(await offerOf(fresh, owner)).toMatchObject({ available: 0, onHand: 0 })
  })
})

describe('the stock of a set', () => {
  it('is changed by nobody, in whatever way', async () => {
    const { id } = await offerOf(setId)
    const input = { stockLevelId: id, reason: 'RECOUNT' }
    const ask = (field: string, type: string, more: object, typename: string) =>
      run(
        owner,
        `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ${PROBLEM}
          ${typename} } }`,
        more,
      )
    const refusal = { __typename: 'InvalidInput', message: expect.stringContaining('This is a set') }
    expect(await ask('adjustStock', 'AdjustStockInput', { ...input, change: 3 }, '')).toMatchObject(refusal)
    expect(
      await ask('setStock', 'SetStockInput', { ...input, quantity: 3, ignoreVersion: true }, ''),
    ).toMatchObject(refusal)
    expect(
      await ask('moveStock', 'MoveStockInput', { ...input, quantity: 1, direction: 'TO_UNAVAILABLE' }, ''),
    ).toMatchObject(refusal)
    const many = { locationId, reason: 'RECOUNT', lines: [{ skuId: setId, change: 1 }] }
    expect(
      await ask(
        'changeStockLevels',
        'ChangeStockLevelsInput',
        many,
        `... on StockLevelsAnswered { lines { result { __typename ${PROBLEM} } } }`,
      ),
    ).toMatchObject({ lines: [{ result: refusal }] })
    const held = { locationId, ownerId: 'till', lines: [{ skuId: setId, quantity: 1 }] }
    expect(await ask('reserveStock', 'ReserveStockInput', held, '')).toMatchObject({
      ...refusal,
      field: ['lines', '0', 'skuId'],
    })
  })
})

describe('a customer', () => {
  it('reads the set’s price in the cart, is refused by its name, and finds its parts in the order', async () => {
    expect(await fill(setId, 2)).toMatchObject({ cart: { total: { amountMinor: 1998 } } })
    expect(await fill(skus[1], 14)).toMatchObject({ cart: { total: { amountMinor: 1998 + 14 * 250 } } })
    await keepBack(1, 2)
    const [slot] = listSlots(test.world.store, 'pick_up', test.clock.now)
    const checkOut = () =>
      run(
        customer,
        `mutation ($input: CheckOutInput!) { result: checkOut(input: $input) { __typename ${PROBLEM}
          ... on InsufficientStock { lines { sku { id } requested available } }
          ... on OrderHeld { order { total { amountMinor } lines { name quantity total { amountMinor }
            partOf { name quantity total { amountMinor } totalFound { amountMinor } sku { id } } } } } } }`,
        {
          locationId,
          handover: 'PICK_UP',
          slotStartAt: slot?.startAt.toISOString(),
          slotEndAt: slot?.endAt.toISOString(),
          contactName: 'Ada',
          contactEmail: 'ada@example.com',
        },
      )
    // Six for the sets, and fourteen: two more than there are. What is left over is one set.
    expect(await checkOut()).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      lines: [{ sku: { id: setId }, requested: 2, available: 1 }],
    })
    await fill(skus[1], 0)
    const held = await checkOut()
    const partOf = {
      name: expect.stringContaining('gift box'),
      quantity: 2,
      total: { amountMinor: 1998 },
      totalFound: null,
      sku: { id: setId },
    }
    expect(held).toMatchObject({ order: { total: { amountMinor: 1998 } } })
    const { order } = held as unknown as { order: { lines: { partOf: unknown; quantity: number }[] } }
    for (const line of order.lines) expect(line.partOf).toEqual(partOf)
    expect(order.lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(10)
    await fill(setId, 0)
  })

  it('finds it out of stock as soon as one component cannot be had', async () => {
    const before = await offerOf(setId)
    await keepBack(0, 20)
    const after = await offerOf(setId)
    expect(after).toMatchObject({ availability: { label: 'OUT_OF_STOCK', isOrderable: false } })
    expect(after.version).toBeGreaterThan(before.version)
    expect(await orderable(true)).toBe(false)
    expect(await orderable(false)).toBe(true)
  })
})
