import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { releaseReservation } from '@/db/stock/release-reservation'
import { reserveStock } from '@/db/stock/reserve-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest, type TestClient } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let staff: TestClient
let program: TestClient
let store: string
let skus: string[]
let levels: string[]
beforeAll(async () => {
  test = await createGraphqlTest()
  const { world } = test
  staff = test.as(world.viewers.staff)
  program = test.as(world.viewers.staffKey)
  store = encodeId('Location', world.store.id)
  skus = world.skus.map(({ id }) => encodeId('Sku', id))
  levels = world.skus.map(({ id }) => encodeId('StockLevel', world.store.id, id))
})
afterAll(() => test.close())
afterEach(async () => expect((await auditDatabase(test.database)).isClean).toBe(true))

const CHANGE =
  'stockLevel { id } onHandChange reservedChange unavailableChange onHand reserved unavailable version'
const INVALID = '... on Problem { code message } ... on InvalidInput { field }'
const SHORT = '... on InsufficientStock { lines { requested available index sku { id } } }'
const PROMISED = '... on UnitsPromised { promised stockLevel { id reserved } }'
const ENDED = '... on ReservationAlreadyEnded { reservation { id state } }'

/** What each mutation may be refused with. */
const refusals: Record<string, string> = {
  reserveStock: SHORT,
  commitReservation: ENDED,
  releaseReservation: ENDED,
  extendReservation: ENDED,
  adjustStock: `${SHORT} ${PROMISED}`,
  setStock: `${SHORT} ${PROMISED} ... on VersionConflict { expectedVersion stockLevel { version onHand } }`,
  moveStock: `${SHORT} ${PROMISED}`,
}

type Result = Record<string, unknown> & { __typename: string }

/** Runs one mutation and gives its result; an error fails the test. */
async function run(client: TestClient, field: string, input: object, selection: string): Promise<Result> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const document = `mutation Run($input: ${type}!) {
    result: ${field}(input: $input) { __typename ${selection} ${INVALID} ${refusals[field] ?? ''} } }`
  const { data, errors } = await client.query<{ result: Result }>(document, { input })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.result
}

const reserve = (input: object, client = program) =>
  run(
    client,
    'reserveStock',
    { key: randomUUID(), locationId: store, ownerId: 'basket-1', ...input },
    `... on StockReserved { reservations { id quantity state ownerId expiresAt } changes { ${CHANGE} } }`,
  )
const onHold = (field: string, input: object, client = program) =>
  run(
    client,
    field,
    { key: randomUUID(), ...input },
    `... on ReservationChanged { reservation { id state quantityCommitted quantityReturned expiresAt } changes { ${CHANGE} } }`,
  )
const onLevel = (field: string, input: object, client = staff) =>
  run(
    client,
    field,
    { key: randomUUID(), reason: 'RECOUNT', ...input },
    `... on StockChanged { stockLevel { version onHand reserved unavailable } changes { ${CHANGE} } shortened { reservation { id ownerKind ownerId state } quantityLost } }`,
  )

async function hold(quantity: number, sku = 0): Promise<string> {
  const result = await reserve({ lines: [{ skuId: skus[sku], quantity }] })
  const [made] = result.reservations as { id: string }[]
  return made?.id ?? ''
}

describe('reserveStock', () => {
  it('holds each SKU once, and a retry answers the same', async () => {
    const input = {
      key: randomUUID(),
      lines: [
        { skuId: skus[0], quantity: 1 },
        { skuId: skus[1], quantity: 2 },
        { skuId: skus[0], quantity: 3 },
      ],
    }
    const result = await reserve(input)
    expect(result).toMatchObject({
      __typename: 'StockReserved',
      reservations: [
        { quantity: 4, state: 'RESERVED', ownerId: 'basket-1', expiresAt: '2026-11-20T12:15:00.000Z' },
        { quantity: 2 },
      ],
      changes: [
        { stockLevel: { id: levels[0] }, reservedChange: 4, reserved: 4, onHand: 20 },
        { reservedChange: 2 },
      ],
    })
    expect(await reserve(input)).toEqual(result)
    expect(await reserve({ ...input, lines: input.lines.slice(1) })).toMatchObject({
      __typename: 'KeyReused',
      code: 'KEY_REUSED',
    })
  })
  it('L4: names the lines that are short, by the first line of the SKU', async () => {
    const lines = [
      { skuId: skus[1], quantity: 1 },
      { skuId: skus[2], quantity: 15 },
      { skuId: skus[2], quantity: 15 },
    ]
    expect(await reserve({ lines })).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      lines: [{ requested: 30, available: 20, index: 1, sku: { id: skus[2] } }],
    })
  })
  it.each([
    [{ key: '' }, 'key'],
    [{ key: 'x'.repeat(201) }, 'key'],
    [{ ownerId: '' }, 'ownerId'],
    [{ ttlSeconds: 0 }, 'ttlSeconds'],
    [{ ttlSeconds: 86_401 }, 'ttlSeconds'],
    [{ lines: [] }, 'lines'],
    [{ lines: Array(201).fill({ skuId: 'x', quantity: 1 }) }, 'lines'],
    [{ lines: [{ skuId: 'nonsense', quantity: 1 }] }, 'lines.0.skuId'],
    [{ locationId: 'nonsense' }, 'locationId'],
  ])('refuses %j and names %s', async (input, field) => {
    const lines = [{ skuId: skus[0], quantity: 1 }]
    expect(await reserve({ lines, ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      field: field.split('.'),
    })
  })
  it.each([0, -1])('refuses %i units and names the line', async (quantity) => {
    const lines = [
      { skuId: skus[0], quantity: 1 },
      { skuId: skus[1], quantity },
    ]
    expect(await reserve({ lines })).toMatchObject({ field: ['lines', '1', 'quantity'] })
  })
  it('a fractional number, and one that JSON does not keep, is no whole number', async () => {
    for (const quantity of [1.5, 2 ** 53]) {
      const { codes } = await program.query(
        'mutation ($input: ReserveStockInput!) { reserveStock(input: $input) { __typename } }',
        { input: { key: 'k', locationId: store, ownerId: 'o', lines: [{ skuId: skus[0], quantity }] } },
      )
      expect(codes).toEqual(['BAD_USER_INPUT'])
    }
  })
  it('a location of another retailer is not found, nor is a SKU that this one does not list', async () => {
    const lines = [{ skuId: skus[0], quantity: 1 }]
    expect(await reserve({ lines }, test.as(test.world.viewers.rivalStaff))).toMatchObject({
      code: 'NOT_FOUND',
    })
    const foreign = encodeId('Sku', test.world.rival.sku.id)
    expect(await reserve({ lines: [{ skuId: foreign, quantity: 1 }] })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a hold', () => {
  it('is committed in part, once; a retry answers the same and a second commit is refused', async () => {
    const reservationId = await hold(3)
    const input = { key: randomUUID(), reservationId, quantity: 2, reference: 'order 7' }
    const result = await onHold('commitReservation', input)
    expect(result).toMatchObject({
      __typename: 'ReservationChanged',
      reservation: { state: 'COMMITTED', quantityCommitted: 2, quantityReturned: 1 },
      changes: [{ onHandChange: -2, reservedChange: -3 }],
    })
    expect(await onHold('commitReservation', input)).toEqual(result)
    expect(await onHold('commitReservation', { ...input, quantity: 1 })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await onHold('commitReservation', { reservationId })).toMatchObject({
      code: 'RESERVATION_ALREADY_ENDED',
      reservation: { id: reservationId, state: 'COMMITTED' },
    })
  })
  it('is given back once', async () => {
    const reservationId = await hold(1)
    const input = { key: randomUUID(), reservationId }
    const result = await onHold('releaseReservation', input)
    expect(result).toMatchObject({ reservation: { state: 'RELEASED' }, changes: [{ reservedChange: -1 }] })
    expect(await onHold('releaseReservation', input)).toEqual(result)
    expect(await onHold('releaseReservation', { reservationId })).toMatchObject({
      code: 'RESERVATION_ALREADY_ENDED',
    })
  })
  it('is extended, without a change of the balance; the retry does not extend it again', async () => {
    const reservationId = await hold(1)
    const input = { key: randomUUID(), reservationId, ttlSeconds: 3_600 }
    const result = await onHold('extendReservation', input)
    expect(result).toMatchObject({ reservation: { expiresAt: '2026-11-20T13:00:00.000Z' }, changes: [] })
    test.clock.advance(60_000)
    expect(await onHold('extendReservation', input)).toEqual(result)
  })
  it('L13: that ran out says so and does not revive', async () => {
    const reservationId = await hold(1)
    test.clock.advance(901_000)
    expect(await onHold('extendReservation', { reservationId, ttlSeconds: 60 })).toMatchObject({
      code: 'RESERVATION_ALREADY_ENDED',
      reservation: { state: 'LAPSED' },
    })
  })
  it('that a program made is committed, given back and extended by whoever works at the location', async () => {
    const operator = test.as(test.world.viewers.operator)
    const [sold, given, longer] = [await hold(1), await hold(1), await hold(1)]
    expect(
      await onHold('extendReservation', { reservationId: longer, ttlSeconds: 60 }, operator),
    ).toMatchObject({
      reservation: { state: 'RESERVED' },
    })
    expect(await onHold('commitReservation', { reservationId: sold }, staff)).toMatchObject({
      reservation: { state: 'COMMITTED' },
    })
    const input = { reservationId: given, key: randomUUID() }
    const released = await onHold('releaseReservation', input, staff)
    expect(released).toMatchObject({ reservation: { state: 'RELEASED' } })
    // A key is its caller's: the same one of a program is another request.
    expect(await onHold('releaseReservation', input, staff)).toEqual(released)
    expect(await onHold('releaseReservation', input)).toMatchObject({ code: 'RESERVATION_ALREADY_ENDED' })
    const { data } = await staff.query(
      `query ($id: ID!) { stockLevel(id: $id) { ledger(first: 2) { nodes { kind actor } } } }`,
      { id: levels[0] },
    )
    expect(data).toMatchObject({
      stockLevel: {
        ledger: {
          nodes: [
            { kind: 'RELEASED', actor: 'Rafi' },
            { kind: 'COMMITTED', actor: 'Rafi' },
          ],
        },
      },
    })
  })
  it('of an order is not found, not even by the one who ordered', async () => {
    const { staff: viewer, store: place } = { ...test.world.viewers, store: test.world.store }
    const outcome = await reserveStock(test.engine, {
      locationId: place.id,
      caller: `user:${viewer.userId}`,
      key: randomUUID(),
      owner: { kind: 'order_line', id: randomUUID() },
      lines: [{ skuId: test.world.skus[0].id, quantity: 1 }],
      ttlSeconds: 900,
    })
    const held = outcome.type === 'StockChanged' ? (outcome.changes[0]?.reservationId ?? '') : ''
    const reservationId = encodeId('Reservation', place.id, held)
    for (const [field, more] of [
      ['commitReservation', {}],
      ['releaseReservation', {}],
      ['extendReservation', { ttlSeconds: 60 }],
    ] as const) {
      expect(await onHold(field, { reservationId, ...more }, staff)).toMatchObject({ code: 'NOT_FOUND' })
    }
    await releaseReservation(test.engine, {
      locationId: place.id,
      caller: 'system',
      key: randomUUID(),
      reservationId: held,
      authority: 'location',
    })
  })
  it("of somebody else is not found, whether another location's, another retailer's or nobody's", async () => {
    const reservationId = await hold(1)
    const unknown = encodeId('Reservation', test.world.store.id, randomUUID())
    for (const field of ['commitReservation', 'releaseReservation']) {
      for (const name of ['rivalStaff', 'warehouseStaff'] as const) {
        const elsewhere = test.as(test.world.viewers[name])
        expect(await onHold(field, { reservationId }, elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
      }
      expect(await onHold(field, { reservationId: unknown })).toMatchObject({ code: 'NOT_FOUND' })
      expect(await onHold(field, { reservationId: 'nonsense' })).toMatchObject({ code: 'INVALID_INPUT' })
    }
  })
  it.each([
    ['commitReservation', { quantity: 0 }, 'quantity'],
    ['commitReservation', { quantity: 99 }, 'quantity'],
    ['commitReservation', { reference: 'x'.repeat(201) }, 'reference'],
    ['extendReservation', { ttlSeconds: 0 }, 'ttlSeconds'],
    ['releaseReservation', { key: '' }, 'key'],
  ])('%s refuses %j', async (field, input, named) => {
    const reservationId = await hold(1)
    expect(await onHold(field, { reservationId, ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      field: [named],
    })
  })
})

describe('a level', () => {
  it('is adjusted once per key, with what it is now', async () => {
    const input = {
      key: randomUUID(),
      stockLevelId: levels[3],
      change: 5,
      reason: 'RECEIVED',
      reference: 'DN 1',
    }
    const result = await onLevel('adjustStock', input)
    expect(result).toMatchObject({
      __typename: 'StockChanged',
      stockLevel: { onHand: 25, version: 2 },
      changes: [{ onHandChange: 5, onHand: 25, version: 2 }],
      shortened: [],
    })
    expect(await onLevel('adjustStock', input)).toEqual(result)
    expect(await onLevel('adjustStock', { ...input, change: 6 })).toMatchObject({ code: 'KEY_REUSED' })
  })
  it('refuses a loss that cuts into promises, or shortens the newest of them', async () => {
    const reservationId = await hold(20, 3)
    const loss = { stockLevelId: levels[3], change: -6, reason: 'DAMAGED' }
    expect(await onLevel('adjustStock', loss)).toMatchObject({
      code: 'UNITS_PROMISED',
      promised: 20,
      stockLevel: { reserved: 20 },
    })
    expect(await onLevel('adjustStock', { ...loss, onShortfall: 'SHORTEN' })).toMatchObject({
      stockLevel: { onHand: 19, reserved: 0 },
      shortened: [
        {
          reservation: { id: reservationId, ownerKind: 'CLIENT', ownerId: 'basket-1', state: 'LAPSED' },
          quantityLost: 20,
        },
      ],
    })
  })
  it('is set only at the version that was seen, or on request at any', async () => {
    const stockLevelId = levels[3]
    const { data } = await staff.query<{ stockLevel: { version: number } }>(
      'query ($id: ID!) { stockLevel(id: $id) { version } }',
      { id: stockLevelId },
    )
    const expectedVersion = data?.stockLevel.version ?? 0
    const input = { key: randomUUID(), stockLevelId, quantity: 12, expectedVersion }
    const result = await onLevel('setStock', input)
    expect(result).toMatchObject({ stockLevel: { onHand: 12, version: expectedVersion + 1 } })
    expect(await onLevel('setStock', input)).toEqual(result)
    expect(await onLevel('setStock', { ...input, key: randomUUID() })).toMatchObject({
      code: 'VERSION_CONFLICT',
      expectedVersion,
      stockLevel: { version: expectedVersion + 1, onHand: 12 },
    })
    expect(await onLevel('setStock', { stockLevelId, quantity: 12 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['expectedVersion'],
    })
    expect(await onLevel('setStock', { stockLevelId, quantity: 12, ignoreVersion: true })).toMatchObject({
      __typename: 'StockChanged',
      changes: [],
    })
  })
  it('moves units out of sale and back', async () => {
    const input = { key: randomUUID(), stockLevelId: levels[3], quantity: 2, direction: 'TO_UNAVAILABLE' }
    const result = await onLevel('moveStock', input)
    expect(result).toMatchObject({ stockLevel: { unavailable: 2 }, changes: [{ unavailableChange: 2 }] })
    expect(await onLevel('moveStock', input)).toEqual(result)
    const back = { stockLevelId: levels[3], quantity: 3, direction: 'TO_AVAILABLE' }
    expect(await onLevel('moveStock', back)).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    expect(await onLevel('moveStock', { ...back, quantity: 2 })).toMatchObject({
      stockLevel: { unavailable: 0 },
    })
  })
  it.each([
    ['adjustStock', { change: 0 }, 'change'],
    ['adjustStock', { change: 2_147_483_647 }, 'change'],
    ['adjustStock', { change: 4_006_381_333_931 }, 'change'],
    ['adjustStock', { change: -4_006_381_333_931 }, 'change'],
    ['setStock', { quantity: 1_000_001, ignoreVersion: true }, 'quantity'],
    ['setStock', { quantity: 96_385_074, ignoreVersion: true }, 'quantity'],
    ['setStock', { quantity: 2 ** 53 - 1, ignoreVersion: true }, 'quantity'],
    ['moveStock', { quantity: 36_000_291_452, direction: 'TO_AVAILABLE' }, 'quantity'],
    ['adjustStock', { change: 1, reference: 'x'.repeat(201) }, 'reference'],
    ['setStock', { quantity: -1, ignoreVersion: true }, 'quantity'],
    ['setStock', { quantity: 1, expectedVersion: -1 }, 'expectedVersion'],
    ['moveStock', { quantity: 0, direction: 'TO_AVAILABLE' }, 'quantity'],
    ['moveStock', { quantity: 1, direction: 'TO_AVAILABLE', stockLevelId: 'nonsense' }, 'stockLevelId'],
  ])('%s refuses %j', async (field, input, named) => {
    expect(await onLevel(field, { stockLevelId: levels[3], ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      field: [named],
    })
  })
  it('of another retailer is not found; customers may not change any', async () => {
    const input = { stockLevelId: levels[0], change: 1 }
    const rival = test.as(test.world.viewers.rivalStaff)
    expect(await onLevel('adjustStock', input, rival)).toMatchObject({ code: 'NOT_FOUND' })
    const { codes } = await test
      .as(test.world.viewers.customer)
      .query('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }', {
        input: { key: 'k', reason: 'RECOUNT', ...input },
      })
    expect(codes).toEqual(['FORBIDDEN'])
  })
})
