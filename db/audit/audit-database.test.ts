import { afterEach, beforeEach, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { INVARIANTS } from '@/db/audit/invariants'
import { newId } from '@/db/ids'
import { type OrderEventKind, order, orderEvent, orderLine, payment } from '@/db/schema'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

let stock: StockFixture
let skuId: string
beforeEach(async () => {
  stock = await openStockFixture()
  skuId = await stock.takeSku(5)
})
afterEach(() => stock.close())

/** An order with one line of two units at 250, and one payment. */
async function writeOrder(
  state: 'confirmed' | 'delivered',
  line: Partial<typeof orderLine.$inferInsert>,
  paid: Partial<typeof payment.$inferInsert>,
): Promise<void> {
  const { locationId, database, clock } = stock
  const orderId = newId()
  const at = clock.now
  await database.db.insert(order).values({
    locationId,
    id: orderId,
    number: orderId.slice(-8),
    customer: 'user:1',
    checkoutId: orderId,
    state,
    version: 3,
    handover: 'pick_up',
    contactName: 'Test',
    currency: 'GBP',
    substitutionWish: 'similar',
    totalMinor: 500,
    holdExtended: false,
    createdAt: at,
  })
  const story: { kind: OrderEventKind; data: Record<string, unknown> }[] = [
    { kind: 'payment_started', data: {} },
    { kind: 'picked', data: { capturedMinor: paid.capturedMinor } },
    { kind: state, data: {} },
  ]
  const told = story.map((one, index) => ({
    locationId,
    orderId,
    sequence: index + 1,
    caller: 'system',
    at,
    ...one,
  }))
  await database.db.insert(orderEvent).values(told)
  await database.db.insert(orderLine).values({
    locationId,
    orderId,
    id: newId(),
    position: 0,
    skuId,
    name: 'Test',
    priceMinor: 250,
    quantity: 2,
    quantityFound: 0,
    state: 'confirmed',
    substitutionWish: 'similar',
    ...line,
  })
  await database.db.insert(payment).values({
    locationId,
    orderId,
    id: newId(),
    state: 'authorised',
    currency: 'GBP',
    amountMinor: 500,
    authorisedMinor: 500,
    capturedMinor: 0,
    refundedMinor: 0,
    gateway: 'sandbox',
    createdAt: at,
    updatedAt: at,
    ...paid,
  })
}

async function countOf(wanted: string): Promise<number> {
  const report = await auditDatabase(stock.database)
  return report.invariants.find(({ invariant }) => invariant === wanted)?.violationCount ?? 0
}

it('reports every invariant of the design, with its statement and the time of the snapshot', async () => {
  const report = await auditDatabase(stock.database)
  expect(report.isClean).toBe(true)
  expect(report.at.getTime()).toBeGreaterThan(Date.parse('2026-01-01'))
  expect(INVARIANTS.map(({ number }) => number)).toEqual(
    Array.from({ length: 10 }, (_, index) => `I${index + 1}`),
  )
})

it('I8: a confirmed line with a live hold of its units is covered; with none, or a smaller or mortal one, it is not', async () => {
  await writeOrder('confirmed', { reservationId: await stock.hold(skuId, 2, { ttlSeconds: null }) }, {})
  expect(await stock.audit()).toEqual([])
  await writeOrder('confirmed', { reservationId: await stock.hold(skuId, 1, { ttlSeconds: null }) }, {})
  await writeOrder('confirmed', { reservationId: await stock.hold(skuId, 2, { ttlSeconds: 60 }) }, {})
  await writeOrder('confirmed', { reservationId: null }, {})
  const report = await auditDatabase(stock.database)
  expect(report.invariants.find(({ invariant }) => invariant === 'I8')).toMatchObject({ violationCount: 3 })
})

it('I9: what was captured is the price of what was found, refunds taken off', async () => {
  const found = { state: 'found', quantityFound: 1 } as const
  await writeOrder('delivered', found, { state: 'captured', capturedMinor: 250, capturedAt: stock.clock.now })
  await writeOrder('delivered', found, {
    state: 'refunded',
    capturedMinor: 500,
    refundedMinor: 250,
    capturedAt: stock.clock.now,
  })
  expect(await stock.audit()).toEqual([])
  await writeOrder('delivered', found, { state: 'captured', capturedMinor: 500, capturedAt: stock.clock.now })
  expect(await stock.audit()).toEqual(['I9'])
})

it('a report shows at most twenty rows and counts them all', async () => {
  const before = await countOf('I8')
  await writeOrder('confirmed', { reservationId: null }, {})
  const { database } = stock
  for (let more = 0; more < 24; more += 1) {
    await database.sql`insert into order_line
      select location_id, order_id, ${newId()}, position, sku_id, name, price_minor, quantity, quantity_found, state,
        reservation_id, substitution_wish, substitute_sku_id, replaces_line_id, note
      from order_line where reservation_id is null and state = 'confirmed' limit 1`
  }
  const report = await auditDatabase(database)
  const invariant = report.invariants.find((one) => one.invariant === 'I8')
  expect(invariant?.violationCount).toBe(before + 25)
  expect(invariant?.violations).toHaveLength(20)
})
