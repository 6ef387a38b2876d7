import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'

// What no constraint can refuse, since it stands in several tables: each is planted once, and found.

let shop: OrderFixture
let held: string
let confirmed: string
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())
beforeEach(async () => {
  held = await shop.holdOrder(`user:${uuidv7()}`, await shop.takeSku(3), 2)
  confirmed = await shop.buy(`user:${uuidv7()}`, await shop.takeSku(3), 2)
  expect(await shop.audit()).toEqual([])
})

interface Fault {
  title: string
  order: () => string
  plant(orderId: string): string
  mend(orderId: string): string
}

const FAULTS: Fault[] = [
  {
    title: 'a confirmed line that lost its hold',
    order: () => confirmed,
    plant: (id) =>
      `update order_line set note = reservation_id::text, reservation_id = null where order_id = '${id}'`,
    mend: (id) => `update order_line set reservation_id = note::uuid where order_id = '${id}'`,
  },
  {
    title: 'a held line whose hold has no deadline',
    order: () => held,
    plant: (id) =>
      `update reservation r set expires_at = null from order_line l where l.reservation_id = r.id and l.order_id = '${id}'`,
    mend: (id) =>
      `update reservation r set expires_at = o.held_until from order_line l join "order" o on o.id = l.order_id where l.reservation_id = r.id and l.order_id = '${id}'`,
  },
  {
    title: 'a live hold of a line that there is not',
    order: () => held,
    plant: (id) => `update order_line set state = 'cancelled' where order_id = '${id}'`,
    mend: (id) => `update order_line set state = 'held' where order_id = '${id}'`,
  },
  {
    title: 'an order in another state than its events say',
    order: () => confirmed,
    plant: (id) => `update "order" set state = 'picked' where id = '${id}'`,
    mend: (id) => `update "order" set state = 'confirmed' where id = '${id}'`,
  },
  {
    title: 'an order that counts an event which nobody told',
    order: () => held,
    plant: (id) => `update "order" set version = version + 1 where id = '${id}'`,
    mend: (id) => `update "order" set version = version - 1 where id = '${id}'`,
  },
  {
    title: 'an order that is over and says that it is held',
    order: () => confirmed,
    plant: (id) => `update "order" set held_until = now() where id = '${id}'`,
    mend: (id) => `update "order" set held_until = null where id = '${id}'`,
  },
]

describe('the audit sees', () => {
  it.each(FAULTS)('I8: $title', async ({ order, plant, mend }) => {
    const orderId = order()
    await shop.database.sql.unsafe(plant(orderId))
    expect(await shop.audit()).toContain('I8')
    await shop.database.sql.unsafe(mend(orderId))
    expect(await shop.audit()).toEqual([])
  })
})
