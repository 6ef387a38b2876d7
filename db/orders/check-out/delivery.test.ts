import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSlots } from '@/db/catalog/slots'
import { type CheckOutInput, checkOut } from '@/db/orders/check-out/check-out'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { location } from '@/db/schema'

let shop: OrderFixture
beforeAll(async () => {
  shop = await openOrderFixture()
})
afterAll(() => shop.close())

const here = { line1: '7 Ropewalk', city: 'London', postcode: 'E1 6AN', country: 'GB' }

/** Wants one unit of something delivered. */
async function deliverTo(address: CheckOutInput['address'], more: Partial<CheckOutInput> = {}) {
  const caller = `user:${uuidv7()}` as const
  const skuId = await shop.takeSku(1)
  await shop.fillCart(caller, skuId, 1)
  const [place] = await shop.database.db.select().from(location).where(eq(location.id, shop.locationId))
  const [slot] = place ? listSlots(place, 'delivery', shop.clock.now) : []
  if (!slot) throw new Error('There is no slot')
  const times = { slotStartAt: slot.startAt, slotEndAt: slot.endAt }
  const input = shop.checkOutInput(caller, { handover: 'delivery', address, ...times, ...more })
  return { input, skuId, outcome: await checkOut(shop.engine, input) }
}

const serve = (postcodesServed: string[]) =>
  shop.database.db.update(location).set({ postcodesServed }).where(eq(location.id, shop.locationId))

describe('a delivery', () => {
  it('to a postcode that the place serves is held', async () => {
    const { outcome } = await deliverTo(here)
    if (outcome.type !== 'OrderHeld') throw new Error(outcome.type)
    expect((await shop.load(outcome.orderId)).order.address).toEqual(here)
  })

  it.each(['E10 1AA', 'E1W 1AA', 'SW1A 1AA', '10115', '!'])(
    'to %s is refused, and holds nothing',
    async (postcode) => {
      const { outcome, skuId } = await deliverTo({ ...here, postcode })
      expect(outcome).toEqual({ type: 'PostcodeNotServed' })
      const [level] = await shop.database.sql`select reserved from stock_level where sku_id = ${skuId}`
      expect(level).toEqual({ reserved: 0 })
    },
  )

  it('to a code of another country that reads alike is refused', async () => {
    expect((await deliverTo({ ...here, country: 'FR' })).outcome).toEqual({ type: 'PostcodeNotServed' })
  })

  it.each(['', ' ', '\t\u2003', undefined])(
    'to an address of blanks (%j) is refused by field',
    async (blank) => {
      const { outcome } = await deliverTo({
        ...here,
        line1: blank ?? '',
        city: blank ?? '',
        postcode: blank ?? '',
      })
      const fields = ['line1', 'city', 'postcode'].map((name) => ['address', name])
      expect(outcome).toEqual({ type: 'DetailsMissing', fields })
      expect((await deliverTo(null, { contactName: blank ?? '' })).outcome).toEqual({
        type: 'DetailsMissing',
        fields: [['contactName'], ...fields],
      })
    },
  )

  it('is judged by what the place serves when it is asked for, once for each key', async () => {
    const { input, outcome } = await deliverTo({ ...here, postcode: 'E2 6AN' })
    expect(outcome).toEqual({ type: 'PostcodeNotServed' })
    await serve(['E1', 'E2'])
    expect(await checkOut(shop.engine, input)).toEqual({ type: 'PostcodeNotServed' })
    expect(await checkOut(shop.engine, { ...input, key: uuidv7() })).toMatchObject({ type: 'OrderHeld' })
    await serve([])
    expect((await deliverTo(here)).outcome).toEqual({ type: 'PostcodeNotServed' })
    await serve(['E1'])
  })
})

it('what is collected needs no address, and one that was sent along does not matter', async () => {
  const [place] = await shop.database.db.select().from(location).where(eq(location.id, shop.locationId))
  const [slot] = place ? listSlots(place, 'pick_up', shop.clock.now) : []
  const collect = { handover: 'pick_up' as const, slotStartAt: slot?.startAt, slotEndAt: slot?.endAt }
  expect((await deliverTo({ ...here, postcode: 'SW1A 1AA' }, collect)).outcome).toMatchObject({
    type: 'OrderHeld',
  })
})
