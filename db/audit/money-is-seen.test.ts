import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditReport } from '@/db/audit/audit-report'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import { newId, type OrderId } from '@/db/ids'
import { handOverOrder } from '@/db/orders/hand-over-order/hand-over-order'
import { cards, type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { payOrder } from '@/db/payments/pay-order'
import { claimPick } from '@/db/picks/claim-pick/claim-pick'
import { findLine } from '@/db/picks/end-line/end-line'
import { finishPick } from '@/db/picks/finish-pick/finish-pick'

// I9, of which the constraint of one row sees the least: each fault is planted once, and found.

let shop: OrderFixture
/** One order of each kind, of two units at 250. */
const orders: Record<string, OrderId> = {}

beforeAll(async () => {
  shop = await openOrderFixture()
  const customer = () => `user:${uuidv7()}`
  for (const kind of ['held', 'declined', 'waiting']) {
    orders[kind] = await shop.holdOrder(customer(), await shop.takeSku(5), 2)
  }
  for (const kind of ['confirmed', 'delivered'])
    orders[kind] = await shop.buy(customer(), await shop.takeSku(5), 2)
  await pay('declined', cards.declines)
  await pay('waiting', cards.answersLate)
  await deliver(orders.delivered ?? newId())
  expect(await listFaults()).toEqual([])
  await shop.database.sql`alter table payment drop constraint payment_amount_check`
})
afterAll(() => shop.close())

async function pay(kind: string, cardNumber: string): Promise<void> {
  const orderId = orders[kind] ?? newId()
  const { order } = await shop.load(orderId)
  await payOrder(shop.engine, shop.gateway, {
    locationId: shop.locationId,
    orderId,
    caller: order.customer,
    key: uuidv7(),
    cardNumber,
  })
}

async function deliver(orderId: OrderId): Promise<void> {
  const { locationId, engine, gateway } = shop
  const shopperId = uuidv7()
  const ask = () => ({ locationId, caller: `user:${shopperId}`, key: uuidv7(), shopperId })
  const { id: pickId } = await shop.pickOf(orderId)
  await claimPick(engine, { ...ask(), pickId })
  const { lines } = await shop.load(orderId)
  for (const { id: lineId } of lines) await findLine(engine, { ...ask(), orderId, lineId, quantity: 1 })
  await finishPick(engine, gateway, { ...ask(), pickId })
  await handOverOrder(engine, { locationId, orderId, caller: 'user:staff', key: uuidv7() })
}

async function listFaults(): Promise<string[]> {
  const faultsOf = ({ invariants }: AuditReport) => {
    const money = invariants.find(({ invariant }) => invariant === 'I9')
    return (money?.violations ?? []).map(({ what }) => String(what)).sort()
  }
  const reports = []
  for (const isFull of [true, false]) {
    const { report } = await auditWithCheckpoint(shop.database, { isFull })
    reports.push(faultsOf(report))
  }
  expect(reports[1]).toEqual(reports[0])
  return reports[0] ?? []
}

const PAYMENT = `(select id from payment where order_id = 'ORDER' limit 1)`
const setPayment = (assignment: string) => [`update payment set ${assignment} where order_id = 'ORDER'`]
const setOrder = (assignment: string) => [`update "order" set ${assignment} where id = 'ORDER'`]
const addPayment = (fields: string) => [
  `insert into payment select (jsonb_populate_record(p, '${fields}')).* from payment p where id = ${PAYMENT}`,
]

const FAULTS: { title: string; order: string; plant: string[]; expected: string[] }[] = [
  {
    title: 'more captured than authorised',
    order: 'delivered',
    plant: setPayment('captured_minor = 900'),
    expected: [
      'captured is not the price of the goods',
      'captured is not what its event says',
      'captured more than authorised',
    ],
  },
  {
    title: 'more authorised than asked for',
    order: 'confirmed',
    plant: setPayment('authorised_minor = 900'),
    expected: ['authorised for another sum', 'captured more than authorised'],
  },
  {
    title: 'less authorised than asked for',
    order: 'confirmed',
    plant: setPayment('authorised_minor = 400'),
    expected: ['authorised for another sum', 'authorised for less than it costs'],
  },
  {
    title: 'less captured than the goods cost',
    order: 'delivered',
    plant: setPayment('captured_minor = 200'),
    expected: ['captured is not the price of the goods', 'captured is not what its event says'],
  },
  {
    title: 'more units found than were paid for',
    order: 'delivered',
    plant: [`update order_line set quantity_found = 2 where order_id = 'ORDER'`],
    expected: ['captured is not the price of the goods'],
  },
  {
    title: 'another price than was paid',
    order: 'delivered',
    plant: [`update order_line set price_minor = 251 where order_id = 'ORDER'`],
    expected: ['captured is not the price of the goods'],
  },
  {
    title: 'nothing captured of what was delivered',
    order: 'delivered',
    plant: setPayment(`state = 'voided', captured_minor = 0, captured_at = null`),
    expected: ['captured is not the price of the goods', 'captured is not what its event says'],
  },
  {
    title: 'captured while the order is only confirmed',
    order: 'confirmed',
    plant: setPayment(`state = 'captured', captured_minor = 250, captured_at = now()`),
    expected: [
      'captured is not what its event says',
      'captured, and neither picked nor delivered',
      'promised without an authorisation',
      'authorised for less than it costs',
    ].sort(),
  },
  {
    title: 'captured of an order that was cancelled',
    order: 'delivered',
    plant: setOrder(`state = 'cancelled'`),
    expected: ['captured, and neither picked nor delivered'],
  },
  {
    title: 'a void of what was captured',
    order: 'delivered',
    plant: setPayment(`state = 'voided'`),
    expected: ['captured in another state'],
  },
  {
    title: 'nothing captured in a payment that is',
    order: 'confirmed',
    plant: setPayment(`state = 'captured'`),
    expected: [
      'authorised for less than it costs',
      'captured in another state',
      'promised without an authorisation',
    ],
  },
  {
    title: 'money that was taken at no time',
    order: 'delivered',
    plant: setPayment('captured_at = null'),
    expected: ['captured without a time'],
  },
  {
    title: 'a refund in a payment that is captured',
    order: 'delivered',
    plant: setPayment('refunded_minor = 50'),
    expected: ['captured is not the price of the goods', 'refunded in another state'],
  },
  {
    title: 'an authorised sum of a card that was declined',
    order: 'declined',
    plant: setPayment('authorised_minor = 500'),
    expected: ['authorised before it was'],
  },
  {
    title: 'an authorisation that is left on a cancelled order',
    order: 'confirmed',
    plant: setOrder(`state = 'cancelled'`),
    expected: ['an authorisation that nobody gave up'],
  },
  {
    title: 'an authorisation that is left on a delivered order',
    order: 'delivered',
    plant: setPayment(`state = 'authorised', captured_minor = 0, captured_at = null`),
    expected: [
      'an authorisation that nobody gave up',
      'captured is not the price of the goods',
      'captured is not what its event says',
    ],
  },
  {
    title: 'an authorisation that is left on an order which nobody confirmed',
    order: 'waiting',
    plant: setPayment(`state = 'authorised', authorised_minor = amount_minor`),
    expected: ['an authorisation that nobody gave up'],
  },
  {
    title: 'a promise without an authorisation',
    order: 'confirmed',
    plant: setPayment(`state = 'voided'`),
    expected: ['authorised for less than it costs', 'promised without an authorisation'],
  },
  {
    title: 'two payments that were granted',
    order: 'confirmed',
    plant: addPayment(`{"id": "${uuidv7()}"}`),
    expected: ['payments that no event tells of, or the other way round', 'two payments that were granted'],
  },
  {
    title: 'two payments that wait for an answer',
    order: 'waiting',
    plant: addPayment(`{"id": "${uuidv7()}"}`),
    expected: [
      'payments that no event tells of, or the other way round',
      'two payments that wait for an answer',
    ],
  },
  {
    title: 'an answer that is awaited although the order was cancelled',
    order: 'waiting',
    plant: setOrder(`state = 'cancelled'`),
    expected: ['an answer is awaited, and the order was cancelled'],
  },
  {
    title: 'an answer that is owed and that nobody asks for',
    order: 'waiting',
    plant: setPayment('gateway_due_at = null'),
    expected: ['its answer is owed and nobody asks for it'],
  },
  {
    title: 'a decline that no event tells of',
    order: 'waiting',
    plant: setPayment(`state = 'declined'`),
    expected: ['payments that no event tells of, or the other way round'],
  },
  {
    title: 'a payment that is gone',
    order: 'declined',
    plant: [`delete from payment where order_id = 'ORDER'`],
    expected: ['payments that no event tells of, or the other way round'],
  },
  {
    title: 'another currency',
    order: 'confirmed',
    plant: setPayment(`currency = 'EUR'`),
    expected: ['paid in another currency'],
  },
]

describe('the audit sees', () => {
  it.each(FAULTS)('I9: $title', async ({ order, plant, expected }) => {
    const { sql } = shop.database
    await sql`create table kept_orders as select * from "order"`
    await sql`create table kept_lines as select * from order_line`
    await sql`create table kept_payments as select * from payment`
    try {
      for (const statement of plant) await sql.unsafe(statement.replaceAll('ORDER', orders[order] ?? ''))
      expect(await listFaults()).toEqual(expected)
    } finally {
      await sql.unsafe(`
        delete from payment;
        update "order" o set state = k.state from kept_orders k where k.id = o.id;
        update order_line l set quantity_found = k.quantity_found, price_minor = k.price_minor from kept_lines k where k.id = l.id;
        insert into payment select * from kept_payments;
        drop table kept_orders, kept_lines, kept_payments`)
    }
    expect(await listFaults()).toEqual([])
  })
})
