import { randomUUID } from 'node:crypto'
import { drawBasketSize, drawQuantity, REORDER_SHARE } from '@/db/seed/demand'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'
import type { Shelf } from '@/scripts/traffic/shelf'

const SET_LINE = `mutation TrafficSetCartLine($input: SetCartLineInput!) {
  setCartLine(input: $input) { __typename ... on CartChanged { cart { id } } }
}`
const CHECK_OUT = `mutation TrafficCheckOut($input: CheckOutInput!) {
  checkOut(input: $input) { __typename ... on OrderHeld { order { id number } } ... on Problem { message } }
}`
const PAY = `mutation TrafficPayOrder($input: PayOrderInput!) {
  payOrder(input: $input) { __typename ... on Problem { message } }
}`
const EMPTY_CART = 'query TrafficCart { cart { lines { listing { sku { id } } } } }'
const CARD = '4242 4242 4242 4242'

interface CheckedOut {
  checkOut: { __typename: string; order?: { id: string; number: string }; message?: string }
}

/** A customer who comes back: some of a basket is what they bought before, the rest is what everybody buys. */
export function createCustomer(person: Person, random: Random, name: string) {
  const bought: string[] = []

  function drawSku(shelf: Shelf): string {
    const known = bought.filter((skuId) => shelf.has(skuId))
    return known.length > 0 && random.chance(REORDER_SHARE) ? random.pick(known) : shelf.draw(random)
  }

  async function fillCart(shelf: Shelf): Promise<string[]> {
    const { cart } = await person.ask<{ cart: { lines: { listing: { sku: { id: string } } }[] } }>(EMPTY_CART)
    for (const line of cart.lines) await setLine(shelf, line.listing.sku.id, 0)
    const wanted = new Set<string>()
    const size = drawBasketSize(random)
    // Bounded: a shelf may hold fewer items than the basket has lines.
    for (let draw = 0; wanted.size < size && draw < size * 10; draw++) wanted.add(drawSku(shelf))
    for (const skuId of wanted) await setLine(shelf, skuId, drawQuantity(random))
    return [...wanted]
  }

  async function setLine(shelf: Shelf, skuId: string, quantity: number): Promise<void> {
    await person.ask(SET_LINE, { input: { locationId: shelf.locationId, skuId, quantity } })
  }

  return {
    /** One visit; returns what happened, in words. */
    async shop(shelf: Shelf): Promise<string> {
      const skuIds = await fillCart(shelf)
      const startsAt = Math.ceil(Date.now() / 3_600_000 + 2) * 3_600_000
      const { checkOut } = await person.ask<CheckedOut>(CHECK_OUT, {
        input: {
          key: randomUUID(),
          locationId: shelf.locationId,
          handover: 'PICK_UP',
          slotStartAt: new Date(startsAt).toISOString(),
          slotEndAt: new Date(startsAt + 3_600_000).toISOString(),
          contactName: name,
          contactEmail: 'traffic@demo.example',
        },
      })
      if (!checkOut.order) return `${name} at ${shelf.name}: ${checkOut.message ?? checkOut.__typename}`
      const { payOrder } = await person.ask<{ payOrder: { __typename: string; message?: string } }>(PAY, {
        input: { key: randomUUID(), orderId: checkOut.order.id, cardNumber: CARD },
      })
      bought.push(...skuIds)
      const what = payOrder.message ?? `order ${checkOut.order.number}, ${skuIds.length} lines`
      return `${name} at ${shelf.name}: ${what}`
    },
  }
}
