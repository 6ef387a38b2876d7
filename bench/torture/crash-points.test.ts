import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CRASH_POINTS, type CrashPoint, crashAt } from '@/bench/torture/chaos/crash-points'
import { checkHistory } from '@/bench/torture/check/check-history'
import { readTables } from '@/bench/torture/check/read-tables'
import type { OrderRow } from '@/bench/torture/check/tables'
import { CARDS } from '@/bench/torture/clients/cards'
import { type Client, createClient, type Field } from '@/bench/torture/clients/client'
import { closeConnections } from '@/bench/torture/clients/post'
import type { OrderAsk } from '@/bench/torture/history'
import { type Fleet, startFleet } from '@/bench/torture/processes/fleet'
import { openPopulation, type Place } from '@/bench/torture/world'
import { auditDatabase } from '@/db/audit/audit-database'
import { createRandom } from '@/db/seed/random'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { type DatabaseProxy, openProxyTo } from '@/db/testing/database-proxy'
import { encodeId } from '@/graphql/base/opaque-id'
import { bundleForNode } from '@/scripts/build/bundle-for-node.mjs'

// One server process, killed at each named place in turn and started again by its supervisor. Nobody helps: the client repeats what it asked for.

const SET_LINE = 'mutation ($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }'
const SLOTS =
  'query ($id: ID!) { node(id: $id) { ... on Location { slots(handover: PICK_UP) { startAt endAt } } } }'

let test: TestDatabase
let proxy: DatabaseProxy
let fleet: Fleet
let place: Place
let customer: Client
let shopper: Client
/** Who are let go with a pick in their hands: one for each place of it. */
let leavers: { userId: string; client: Client }[]
let directory: string
const field: Field = {
  ...{ commands: [], sightings: [], orderSightings: [], open: new Set(), oddities: [], servers: [] },
  isOver: () => false,
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'onshelf-crash-'))
  test = await createTestDatabase()
  const { url, ...opened } = await openProxyTo(test.url)
  proxy = opened.proxy
  await bundleForNode(PROJECT_ROOT, {
    entryPoints: ['bench/torture/processes/server.ts'],
    folder: 'torture/processes',
    withPackages: true,
  })
  const shop = await openPopulation(test.database, { clients: 0, crowd: 0, customers: 1, shoppers: 4 })
  fleet = await startFleet([{ databaseUrl: url, waitingMax: 5_000 }], directory)
  field.servers = fleet.servers
  place = shop.place
  const [buyer] = shop.customers
  const [picker, ...others] = shop.shoppers
  if (!buyer || !picker) throw new Error('Nobody is there.')
  const enter = (person: typeof buyer) =>
    createClient(field, person, place, createRandom(1), { isSteady: true })
  customer = enter(buyer)
  shopper = enter(picker)
  leavers = others.map((person) => ({ userId: person.userId, client: enter(person) }))
  const clerk = enter(shop.first)
  for (const skuId of place.skuIds.slice(0, 2)) {
    await clerk.send({ verb: 'adjustStock', skuId, bucket: 'onHand', change: 500, canShorten: false })
  }
}, 120_000)
afterAll(async () => {
  await Promise.all(fleet.servers.map((server) => server.stop()))
  closeConnections()
  await test.close()
  proxy.close()
  rmSync(directory, { recursive: true, force: true })
})

async function fillCart(): Promise<OrderAsk> {
  const [skuId = ''] = place.skuIds
  const locationId = encodeId('Location', place.locationId)
  const line = { key: randomUUID(), locationId, skuId: encodeId('Sku', skuId), quantity: 2 }
  await customer.ask(SET_LINE, { input: line })
  const found = await customer.ask<{ node: { slots: { startAt: string; endAt: string }[] } }>(SLOTS, {
    id: locationId,
  })
  const slot = found?.node.slots[2]
  if (!slot) throw new Error('There is no slot.')
  return { verb: 'checkOut', lines: [{ skuId, quantity: 2 }], handover: 'PICK_UP', slot }
}

const pay = (orderId: string, card: string = CARDS.succeeds): OrderAsk => ({
  verb: 'payOrder',
  orderId,
  card,
})

/** An order with what hangs on it, as the tables have it. */
async function load(orderId: string): Promise<OrderRow> {
  const order = (await readTables(test.database)).orders.find(({ id }) => id === orderId)
  if (!order) throw new Error(`There is no order ${orderId}.`)
  return order
}

async function hold(): Promise<string> {
  const reply = await customer.send(await fillCart())
  if (!reply?.order) throw new Error(reply?.type)
  return reply.order.orderId
}

async function buy(): Promise<OrderRow> {
  const orderId = await hold()
  expect((await customer.send(pay(orderId)))?.type).toBe('OrderConfirmed')
  return load(orderId)
}

async function claim(by = shopper): Promise<OrderRow> {
  const order = await buy()
  expect((await by.send(claimOf(order)))?.type).toBe('PickChanged')
  return order
}

const claimOf = ({ pick }: OrderRow): OrderAsk => ({ verb: 'claimPick', pickId: pick?.id ?? '' })
const lineOf = ({ id, lines }: OrderRow) => ({ orderId: id, lineId: lines[0]?.id ?? '' })

async function find(by = shopper): Promise<OrderRow> {
  const order = await claim(by)
  expect((await by.send({ verb: 'findLine', ...lineOf(order), quantity: 1 }))?.type).toBe('LineEnded')
  return order
}

interface Step {
  /** Up to the moment before the step; says what is asked then, by whom, or null where a job begins it. */
  arrange(): Promise<
    { who: Client; ask: OrderAsk; orderId?: string } | { orderId: string; begin(): PromiseLike<unknown> }
  >
  answer?: string
  /** Where the order has come to when all is done. */
  state: string
  /** What becomes of it then, so that the next one finds the shopper free. */
  goesOn?: 'finish'
}

const paid: Step = {
  arrange: async () => {
    const orderId = await hold()
    return { who: customer, ask: pay(orderId), orderId }
  },
  ...{ answer: 'OrderConfirmed', state: 'confirmed' },
}
const cancelled: Step = {
  arrange: async () => {
    const { id: orderId } = await buy()
    return { who: customer, ask: { verb: 'cancelOrder', orderId }, orderId }
  },
  ...{ answer: 'OrderCancelled', state: 'cancelled' },
}
const finished: Step = {
  arrange: async () => {
    const order = await find()
    return { who: shopper, ask: { verb: 'finishPick', pickId: order.pick?.id ?? '' }, orderId: order.id }
  },
  ...{ answer: 'PickFinished', state: 'picked' },
}
const ended = (ask: (order: OrderRow) => OrderAsk): Step => ({
  arrange: async () => {
    const order = await claim()
    return { who: shopper, ask: ask(order), orderId: order.id }
  },
  ...{ answer: 'LineEnded', state: 'picking', goesOn: 'finish' },
})

const STEPS: Record<string, Step> = {
  checkOut: {
    arrange: async () => ({ who: customer, ask: await fillCart() }),
    ...{ answer: 'OrderHeld', state: 'held' },
  },
  payOrder: paid,
  settlePayment: paid,
  'the gateway authorises': paid,
  cancelOrder: cancelled,
  'the gateway lets go': cancelled,
  'it is noted that the gateway was told': cancelled,
  // Its first card did not answer and another one paid: once its time has come, the job gives it up.
  voidPayment: {
    async arrange() {
      const orderId = await hold()
      expect((await customer.send(pay(orderId, CARDS.timesOut)))?.type).toBe('PaymentPending')
      await test.database.sql`update sandbox_charge set answers_at = now() where behaviour = 'times_out'`
      await test.database.sql`update payment set gateway_due_at = now() where order_id = ${orderId}`
      await expect
        .poll(async () => (await load(orderId)).payments[0]?.state, { timeout: 20_000 })
        .toBe('timed_out')
      expect((await customer.send(pay(orderId)))?.type).toBe('OrderConfirmed')
      const begin = () =>
        test.database
          .sql`update payment set gateway_due_at = now() where order_id = ${orderId} and state = 'timed_out'`
      return { orderId, begin }
    },
    state: 'confirmed',
  },
  claimPick: {
    arrange: async () => {
      const order = await buy()
      return { who: shopper, ask: claimOf(order), orderId: order.id }
    },
    ...{ answer: 'PickChanged', state: 'picking', goesOn: 'finish' },
  },
  unclaimPick: {
    arrange: async () => {
      const order = await claim()
      return { who: shopper, ask: { verb: 'unclaimPick', pickId: order.pick?.id ?? '' }, orderId: order.id }
    },
    ...{ answer: 'PickChanged', state: 'confirmed' },
  },
  // What was found stays found; the job takes the rest out of hands that may not pick any more.
  takeBackPick: {
    async arrange() {
      const leaver = leavers.shift()
      if (!leaver) throw new Error('Nobody is left to be let go.')
      const { id: orderId } = await find(leaver.client)
      const { sql } = test.database
      const begin = async () => {
        await sql`update membership set deactivated_at = now() where user_id = ${leaver.userId}`
        await sql`update graphile_worker._private_jobs set run_at = now() where key = 'take_back_picks'`
      }
      return { orderId, begin }
    },
    state: 'confirmed',
  },
  findLine: ended((order) => ({ verb: 'findLine', ...lineOf(order), quantity: 1 })),
  missLine: ended((order) => ({ verb: 'missLine', ...lineOf(order) })),
  replaceLine: ended((order) => ({
    verb: 'replaceLine',
    ...lineOf(order),
    quantity: 1,
    substituteSkuId: place.skuIds[1] ?? '',
  })),
  finishPick: finished,
  'the gateway takes the money': finished,
  captureOrder: finished,
  handOverOrder: {
    arrange: async () => {
      const order = await find()
      expect((await shopper.send({ verb: 'finishPick', pickId: order.pick?.id ?? '' }))?.type).toBe(
        'PickFinished',
      )
      return { who: shopper, ask: { verb: 'handOverOrder', orderId: order.id }, orderId: order.id }
    },
    ...{ answer: 'OrderHandedOver', state: 'delivered' },
  },
}

/** The shopper ends what is left of the pick, so that the next test finds their hands free. */
async function finishPick(order: OrderRow): Promise<void> {
  const [line] = order.lines
  if (line?.state === 'confirmed') await shopper.send({ verb: 'findLine', ...lineOf(order), quantity: 2 })
  await shopper.send({ verb: 'finishPick', pickId: order.pick?.id ?? '' })
}

async function listOwed(): Promise<string[]> {
  const rows = await test.database.sql<{ id: string }[]>`
    select id from payment where gateway_due_at is not null or state in ('pending', 'timed_out')`
  return rows.map(({ id }) => id)
}

it('there is a way to each crash point', () => {
  expect([...new Set(CRASH_POINTS.map(({ step }) => step))].sort()).toEqual(Object.keys(STEPS).sort())
})

it.each(CRASH_POINTS.map((point): [string, CrashPoint] => [point.name, point]))(
  'a process that is killed at "%s" comes back right, without help',
  { timeout: 90_000 },
  async (_, point) => {
    const step = STEPS[point.step]
    if (!step) throw new Error(`Nobody knows the way to ${point.step}.`)
    const { orderId: known, ...asked } = await step.arrange()
    const crashed = crashAt(proxy, point, () => void fleet.servers[0]?.kill(0), 60_000)
    if ('begin' in asked) await asked.begin()
    const reply = 'who' in asked ? await asked.who.send(asked.ask) : null
    if (step.answer) expect(reply?.type).toBe(step.answer)
    expect(await crashed).toBe(true)
    await expect.poll(listOwed, { timeout: 60_000, interval: 100 }).toEqual([])
    const orderId = known ?? reply?.order?.orderId ?? ''
    await expect
      .poll(async () => (await load(orderId)).state, { timeout: 'begin' in asked ? 60_000 : 1_000 })
      .toBe(step.state)
    const order = await load(orderId)
    if (step.goesOn === 'finish') await finishPick(order)
    expect((await auditDatabase(test.database)).isClean).toBe(true)
  },
)

it('all that was answered stands there once, and the gateway agrees', async () => {
  expect(field.oddities).toEqual([])
  expect(fleet.deaths).toEqual([])
  const tables = await readTables(test.database)
  expect(checkHistory(field, tables)).toEqual([])
})
