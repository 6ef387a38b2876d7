import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOrderNumbers, writeOrderNumber } from '@/db/orders/draft/order-numbers'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

describe('writeOrderNumber', () => {
  it('gives each count of a place a number of its own, of eight characters that sound different', () => {
    const numbers = Array.from({ length: 20_000 }, (_, n) => writeOrderNumber('place', BigInt(n)))
    expect(new Set(numbers).size).toBe(20_000)
    for (const number of numbers) expect(number).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
  })

  it('does not tell how many came before, and counts each place in an order of its own', () => {
    const [one, next] = [writeOrderNumber('place', 1n), writeOrderNumber('place', 2n)]
    expect(one.slice(0, 4)).not.toBe(next.slice(0, 4))
    expect(writeOrderNumber('another', 1n)).not.toBe(one)
  })

  it('has a number for the last count too', () => {
    const last = 30n ** 8n - 1n
    expect(writeOrderNumber('place', last)).toMatch(/^\w{8}$/)
    expect(writeOrderNumber('place', last)).not.toBe(writeOrderNumber('place', 0n))
  })
})

describe('the numbers of a place', () => {
  it('are given out once, whatever the number of processes and of what is asked for', async () => {
    const processes = [createOrderNumbers(shop.database), createOrderNumbers(shop.database)]
    const locationId = uuidv7()
    const given: string[] = []
    for (const count of [1, 700, 3, 499, 2]) {
      for (const numbers of processes) {
        const taken = await numbers.take(locationId, count)
        for (let index = 0; index < count; index += 1) given.push(taken.get(index))
        expect(() => taken.get(count)).toThrow(RangeError)
      }
    }
    expect(new Set(given).size).toBe(given.length)
  })

  it('pass over one that an order of before was given by luck: the batch takes the next', async () => {
    const customer = `user:${uuidv7()}`
    const first = await shop.buy(customer, await shop.takeSku(1), 1)
    const { number } = (await shop.load(first)).order
    const [counted] = await shop.database.sql<{ given: number }[]>`
      select given::integer from order_counter where location_id = ${shop.locationId}`
    const given = Array.from({ length: counted?.given ?? 0 }, (_, n) =>
      writeOrderNumber(shop.locationId, BigInt(n)),
    )
    const next = given[given.indexOf(number) + 1]
    await shop.database.sql`update "order" set number = ${next ?? ''} where id = ${first}`
    const second = await shop.buy(customer, await shop.takeSku(1), 1)
    expect((await shop.load(second)).order.number).toBe(given[given.indexOf(number) + 2])
  })
})
