import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { newId } from '@/db/ids'
import { cartLine } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  type Ask,
  askAs,
  askAsGuest,
  describeCheckOut,
  orderOf,
  type Result,
  run,
} from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { PRICE_MINOR } from '@/graphql/testing/test-world'

let test: GraphqlTest
let shopper: Ask
let otherShopper: Ask
let staff: Ask
beforeAll(async () => {
  test = await createGraphqlTest()
  const { viewers } = test.world
  shopper = askAs(test, viewers.shopper)
  otherShopper = askAs(test, viewers.otherShopper)
  staff = askAs(test, viewers.staff)
})
afterAll(() => test.close())
afterEach(async () => {
  const { invariants } = await auditDatabase(test.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
})

interface PickView {
  id: string
  state: string
  lineCount: number
  unitCount: number
  linesEnded: number
  shopperName: string | null
  isMine: boolean
  lines: { id: string; name: string; state: string; sku: { id: string } }[]
}

const PICK = `id state version lineCount unitCount linesEnded shopperName isMine location { id } order { id state }
  lines { id name state quantity quantityFound sku { id } listing { aisle } }`
const LINE = 'id name state quantity quantityFound replaces { id } price { amountMinor }'
const selections: Record<string, string> = {
  claimPick: `... on PickChanged { pick { ${PICK} } } ... on AlreadyPicking { pick { id } }`,
  unclaimPick: `... on PickChanged { pick { ${PICK} } }`,
  finishPick: `... on PickFinished { pick { ${PICK} } captured { amountMinor currency } } ... on LinesOpen { lines { id } }`,
}
const ENDED = `... on LineEnded { line { ${LINE} } replacement { ${LINE} } pick { ${PICK} } }
  ... on LineAlreadyEnded { line { ${LINE} } } ... on InsufficientStock { lines { requested available } }`

type Verb = 'claimPick' | 'unclaimPick' | 'finishPick' | 'findLine' | 'missLine' | 'replaceLine'

async function act(ask: Ask, verb: Verb, input: object): Promise<Result> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { result } = await ask(
    `mutation ($input: ${type}!) { result: ${verb}(input: $input) { __typename ... on Problem { code message }
      ... on InvalidInput { field } ${selections[verb] ?? ENDED} } }`,
    { input: { key: uuidv7(), ...input } },
  )
  return result as Result
}

interface Bought {
  ask: Ask
  orderId: string
  pick: PickView
}

/** A paid order of some units of the first SKUs; its pick waits. */
async function buy(quantities: readonly number[], place: 'store' | 'warehouse' = 'store'): Promise<Bought> {
  const ask = askAsGuest(test)
  const locationId = encodeId('Location', test.world[place].id)
  for (const [index, quantity] of quantities.entries()) {
    const skuId = skuAt(index)
    await run(ask, 'setCartLine', { locationId, skuId, quantity })
  }
  const { id: orderId } = orderOf(await run(ask, 'checkOut', await describeCheckOut(ask, place)))
  orderOf(await run(ask, 'payOrder', { orderId, cardNumber: '4242424242424242' }))
  const queue = await readQueue(place)
  const pick = queue.find((one) => one.order.id === orderId)
  if (!pick) throw new Error('A paid order has a pick.')
  return { ask, orderId, pick }
}

const skuAt = (index: number): string => encodeId('Sku', test.world.skus[index as 0]?.id)

async function readQueue(place: 'store' | 'warehouse' = 'store', ask = staff) {
  const { pickQueue } = await ask(`query ($id: ID!) { pickQueue(locationId: $id) { nodes { ${PICK} } } }`, {
    id: encodeId('Location', test.world[place].id),
  })
  return (pickQueue as { nodes: (PickView & { order: { id: string } })[] }).nodes
}

async function readOrder(orderId: string) {
  const { order } = await staff(
    `query ($id: ID!) { order(id: $id) { state isCancellable total { amountMinor } totalFound { amountMinor }
      payment { state captured { amountMinor } } lines { ${LINE} } events { kind } } }`,
    { id: orderId },
  )
  return order
}

async function onHand(index: number, place: 'store' | 'warehouse' = 'store'): Promise<number> {
  const level = await test.database.db.query.stockLevel.findFirst({
    where: (row, { and }) =>
      and(eq(row.locationId, test.world[place].id), eq(row.skuId, test.world.skus[index as 0]?.id)),
  })
  return level?.onHand ?? 0
}

/** Ends what is open, so that the next test's shopper is free. */
async function finish({ pick }: Bought, ask = shopper): Promise<Result> {
  const { lines } = (await ask(`query ($id: ID!) { pick(id: $id) { ${PICK} } }`, { id: pick.id }))
    .pick as PickView
  for (const { id, state } of lines) if (state === 'CONFIRMED') await act(ask, 'missLine', { lineId: id })
  return act(ask, 'finishPick', { pickId: pick.id })
}

describe('claiming', () => {
  it('is exclusive: of two shoppers at once one gets the pick, and a retry says the same', async () => {
    const bought = await buy([1])
    const input = { pickId: bought.pick.id, key: uuidv7() }
    const results = await Promise.all([
      act(shopper, 'claimPick', input),
      act(otherShopper, 'claimPick', input),
    ])
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['PickChanged', 'PickTaken'])
    const winner = results[0]?.__typename === 'PickChanged' ? shopper : otherShopper
    expect(await act(winner, 'claimPick', input)).toMatchObject({
      __typename: 'PickChanged',
      pick: { state: 'CLAIMED', isMine: true, order: { state: 'PICKING' } },
    })
    expect(await act(winner, 'claimPick', { ...input, pickId: (await buy([1])).pick.id })).toMatchObject({
      __typename: 'KeyReused',
    })
    await finish(bought, winner)
  })

  it('a shopper works on one pick at a time, and finds it again (myPick)', async () => {
    const [first, second] = [await buy([1]), await buy([1])]
    await act(shopper, 'claimPick', { pickId: first.pick.id })
    expect(await act(shopper, 'claimPick', { pickId: second.pick.id })).toMatchObject({
      __typename: 'AlreadyPicking',
      pick: { id: first.pick.id },
    })
    expect(await shopper('{ myPick { id shopperName } }')).toEqual({
      myPick: { id: first.pick.id, shopperName: 'Sam' },
    })
    const again = await act(shopper, 'unclaimPick', { pickId: first.pick.id })
    expect(again).toMatchObject({
      pick: { state: 'QUEUED', shopperName: null, order: { state: 'CONFIRMED' } },
    })
    expect(await act(shopper, 'unclaimPick', { pickId: first.pick.id })).toMatchObject({
      __typename: 'PickNotYours',
    })
    expect(await shopper('{ myPick { id } }')).toEqual({ myPick: null })
  })

  it("is for those who work there: a customer may not, and another place's pick is not found", async () => {
    const { pick } = await buy([1])
    await expect(
      act(askAs(test, test.world.viewers.customer), 'claimPick', { pickId: pick.id }),
    ).rejects.toThrow('role')
    for (const viewer of [test.world.viewers.rivalStaff, test.world.viewers.warehouseStaff]) {
      expect(await act(askAs(test, viewer), 'claimPick', { pickId: pick.id })).toMatchObject({
        __typename: 'NotFound',
      })
    }
    expect(await act(shopper, 'claimPick', { pickId: skuAt(0) })).toMatchObject({ field: ['pickId'] })
    const none = encodeId('Pick', test.world.store.id, newId())
    expect(await act(shopper, 'claimPick', { pickId: none })).toMatchObject({ __typename: 'NotFound' })
  })
})

describe('picking in a store', () => {
  it('found, found in part, missed and replaced: each is told, charged and posted, and handed over', async () => {
    const before = await Promise.all([0, 1, 2, 3].map((index) => onHand(index)))
    const bought = await buy([2, 3, 1])
    await act(shopper, 'claimPick', { pickId: bought.pick.id })
    const lines = skuAtLines(bought.pick)
    expect(await act(shopper, 'findLine', { lineId: lines[0], quantity: 2 })).toMatchObject({
      __typename: 'LineEnded',
      line: { state: 'FOUND', quantityFound: 2 },
      replacement: null,
      pick: { linesEnded: 1, lineCount: 3, unitCount: 6 },
    })
    expect(await act(shopper, 'finishPick', { pickId: bought.pick.id })).toMatchObject({
      __typename: 'LinesOpen',
      lines: [{ id: lines[1] }, { id: lines[2] }],
    })
    await act(shopper, 'findLine', { lineId: lines[1], quantity: 1 })
    expect(
      await act(shopper, 'replaceLine', { lineId: lines[2], substituteSkuId: skuAt(3), quantity: 1 }),
    ).toMatchObject({
      line: { state: 'REPLACED', quantityFound: 0 },
      replacement: { state: 'FOUND', quantityFound: 1, replaces: { id: lines[2] } },
      pick: { linesEnded: 3, lineCount: 3 },
    })
    const finished = await act(shopper, 'finishPick', { pickId: bought.pick.id })
    expect(finished).toMatchObject({
      __typename: 'PickFinished',
      captured: { amountMinor: 4 * PRICE_MINOR, currency: 'GBP' },
      pick: { state: 'FINISHED', order: { state: 'PICKED' } },
    })
    expect(await readOrder(bought.orderId)).toMatchObject({
      state: 'PICKED',
      isCancellable: false,
      totalFound: { amountMinor: 4 * PRICE_MINOR },
      payment: { state: 'CAPTURED', captured: { amountMinor: 4 * PRICE_MINOR } },
    })
    // Two units were sold and one; two and one were not there; the substitute was sold.
    const after = await Promise.all([0, 1, 2, 3].map((index) => onHand(index)))
    expect(after).toEqual([2, 3, 1, 1].map((gone, index) => (before[index] ?? 0) - gone))
    expect(await run(shopper, 'handOverOrder', { orderId: bought.orderId })).toMatchObject({
      __typename: 'OrderHandedOver',
      order: { state: 'DELIVERED' },
    })
  })

  it('a line ends once: a retry says how, another request that it has ended', async () => {
    const bought = await buy([2])
    await act(shopper, 'claimPick', { pickId: bought.pick.id })
    const [lineId] = skuAtLines(bought.pick)
    const input = { lineId, quantity: 1, key: uuidv7() }
    const first = await act(shopper, 'findLine', input)
    expect(first.__typename).toBe('LineEnded')
    expect(await act(shopper, 'findLine', input)).toEqual(first)
    expect(await act(shopper, 'findLine', { ...input, quantity: 2 })).toMatchObject({
      __typename: 'KeyReused',
    })
    for (const [verb, more] of [
      ['findLine', { quantity: 1 }],
      ['missLine', {}],
      ['replaceLine', { quantity: 1, substituteSkuId: skuAt(1) }],
    ] as const) {
      expect(await act(shopper, verb, { lineId, ...more })).toMatchObject({
        __typename: 'LineAlreadyEnded',
        line: { state: 'FOUND' },
      })
    }
    expect(await act(shopper, 'unclaimPick', { pickId: bought.pick.id })).toMatchObject({
      __typename: 'PickUnderWay',
    })
    expect(await run(bought.ask, 'cancelOrder', { orderId: bought.orderId })).toMatchObject({
      __typename: 'OrderNotCancellable',
    })
    await finish(bought)
  })

  it('refuses units that were not ordered, lines of others and substitutes that cannot be', async () => {
    const bought = await buy([2])
    const [lineId] = skuAtLines(bought.pick)
    expect(await act(shopper, 'findLine', { lineId, quantity: 1 })).toMatchObject({
      __typename: 'PickNotYours',
    })
    await act(shopper, 'claimPick', { pickId: bought.pick.id })
    for (const quantity of [0, -1, 3, 2 ** 31 - 1]) {
      expect(await act(shopper, 'findLine', { lineId, quantity })).toMatchObject({ field: ['quantity'] })
    }
    expect(await act(otherShopper, 'missLine', { lineId })).toMatchObject({ __typename: 'PickNotYours' })
    const replace = (substituteSkuId: string, quantity = 1) =>
      act(shopper, 'replaceLine', { lineId, substituteSkuId, quantity })
    expect(await replace(skuAt(0))).toMatchObject({ field: ['substituteSkuId'] })
    expect(await replace(encodeId('Sku', test.world.rival.sku.id))).toMatchObject({
      field: ['substituteSkuId'],
    })
    expect(await replace(bought.pick.id)).toMatchObject({ field: ['substituteSkuId'] })
    expect(await act(askAs(test, test.world.viewers.rivalStaff), 'missLine', { lineId })).toMatchObject({
      __typename: 'NotFound',
    })
    await finish(bought)
  })

  it('asks for no replacement where the customer wants none (L25)', async () => {
    const ask = askAsGuest(test)
    const locationId = encodeId('Location', test.world.store.id)
    const line = { locationId, skuId: skuAt(0), quantity: 1, substitutionWish: 'NEVER' }
    await run(ask, 'setCartLine', line)
    const { id: orderId } = orderOf(await run(ask, 'checkOut', await describeCheckOut(ask, 'store')))
    await run(ask, 'payOrder', { orderId, cardNumber: '4242424242424242' })
    const pick = (await readQueue()).find((one) => one.order.id === orderId) as PickView
    await act(shopper, 'claimPick', { pickId: pick.id })
    const [lineId] = skuAtLines(pick)
    expect(await shopper('query ($id: ID!) { substitutes(lineId: $id) { id } }', { id: lineId })).toEqual({
      substitutes: [],
    })
    expect(
      await act(shopper, 'replaceLine', { lineId, substituteSkuId: skuAt(1), quantity: 1 }),
    ).toMatchObject({ __typename: 'SubstitutionRefused' })
    const done = await finish({ ask, orderId, pick })
    expect(done).toMatchObject({ __typename: 'PickFinished', captured: { amountMinor: 0 } })
    expect(await readOrder(orderId)).toMatchObject({
      payment: { state: 'VOIDED', captured: { amountMinor: 0 } },
    })
  })

  it('suggests what stands on the same shelf and can be had (substitutes)', async () => {
    const bought = await buy([1])
    const [lineId] = skuAtLines(bought.pick)
    const { substitutes } = await shopper(
      'query ($id: ID!) { substitutes(lineId: $id, first: 2) { sku { id } stockLevel { availability { isOrderable } } } }',
      { id: lineId },
    )
    expect(substitutes).toHaveLength(2)
    expect(JSON.stringify(substitutes)).not.toContain(skuAt(0))
    expect(await test.database.db.select().from(cartLine)).toEqual([])
  })
})

describe('picking in a warehouse', () => {
  it('sold units that were not there are not charged, and the balance stands', async () => {
    const before = await onHand(0, 'warehouse')
    const bought = await buy([3], 'warehouse')
    expect(await onHand(0, 'warehouse')).toBe(before - 3)
    const worker = askAs(test, test.world.viewers.warehouseStaff)
    await act(worker, 'claimPick', { pickId: bought.pick.id })
    const [lineId] = skuAtLines(bought.pick)
    expect(await act(worker, 'findLine', { lineId, quantity: 2 })).toMatchObject({ __typename: 'LineEnded' })
    expect(await act(worker, 'finishPick', { pickId: bought.pick.id })).toMatchObject({
      captured: { amountMinor: 2 * PRICE_MINOR },
    })
    expect(await onHand(0, 'warehouse')).toBe(before - 3)
  })

  it('a cancelled order comes back to stock', async () => {
    const before = await onHand(1, 'warehouse')
    const bought = await buy([1, 4], 'warehouse')
    await run(bought.ask, 'cancelOrder', { orderId: bought.orderId })
    expect(await onHand(1, 'warehouse')).toBe(before)
    expect((await readQueue('warehouse')).filter(({ id }) => id === bought.pick.id)).toEqual([])
  })
})

describe('the queue', () => {
  it('is for those who work there, and the list goes in the order of the walk', async () => {
    await buy([1, 1, 1])
    const [oldest] = await readQueue('store', shopper)
    expect(oldest?.state).toBe('QUEUED')
    const pick = (await readQueue()).at(-1)
    const aisles = (pick?.lines as { listing: { aisle: number } }[] | undefined)?.map(
      ({ listing }) => listing.aisle,
    )
    expect(aisles).toEqual([1, 2, 3])
    await expect(readQueue('store', askAs(test, test.world.viewers.customer))).rejects.toThrow('role')
    await expect(readQueue('store', askAs(test, test.world.viewers.rivalStaff))).rejects.toThrow('not found')
  })
})

it('where the shelf has too few, those who pick read what stands in the back room, and nobody else', async () => {
  const bought = await buy([2])
  const { store } = test.world
  const there = await onHand(0)
  const carry = (direction: string, quantity: number) =>
    staff(
      'mutation ($input: MoveStockInput!) { moveStock(input: $input) { __typename ... on Problem { message } } }',
      {
        input: {
          key: uuidv7(),
          stockLevelId: encodeId('StockLevel', store.id, test.world.skus[0]?.id),
          quantity,
          direction,
          reason: 'MOVED',
        },
      },
    )
  const read = async (ask: Ask) => {
    const { order } = await ask('query ($id: ID!) { order(id: $id) { lines { inBackRoom } pick { id } } }', {
      id: bought.orderId,
    })
    return (order as { lines: unknown }).lines
  }
  await carry('TO_BACK_ROOM', there - 2)
  expect(await read(staff)).toEqual([{ inBackRoom: 0 }])
  await carry('TO_BACK_ROOM', 1)
  expect(await read(staff)).toEqual([{ inBackRoom: there - 1 }])
  expect(await read(bought.ask)).toEqual([{ inBackRoom: null }])
  const { pick } = await shopper('query ($id: ID!) { pick(id: $id) { lines { inBackRoom } } }', {
    id: bought.pick.id,
  })
  expect(pick).toEqual({ lines: [{ inBackRoom: there - 1 }] })
  await carry('TO_SHELF', there - 1)
})

/** Line ids in the order of the SKUs. */
function skuAtLines({ lines }: PickView): string[] {
  return [0, 1, 2, 3].flatMap((index) =>
    lines.filter(({ sku }) => sku.id === skuAt(index)).map(({ id }) => id),
  )
}
