import { randomUUID } from 'node:crypto'
import { drawBasketSize, drawQuantity, REORDER_SHARE } from '@/db/seed/demand'
import type { Random } from '@/db/seed/random'
import {
  ACKNOWLEDGE,
  CANCEL,
  CART,
  CHECK_OUT,
  PAY,
  SET_LINE,
  SLOTS,
} from '@/scripts/traffic/customer-documents'
import type { Person } from '@/scripts/traffic/person'
import type { Shelf } from '@/scripts/traffic/shelf'
import type { Tally } from '@/scripts/traffic/tally'

const GOOD_CARD = '4242 4242 4242 4242'

/** Cards of the sandbox and how often they are shown: good, declined, silent, late. */
const CARDS = [GOOD_CARD, '4000 0000 0000 0002', '4000 0000 0000 0119', '4000 0000 0000 0259']
const CARD_WEIGHTS = [94, 3, 1, 2]

const CANCEL_SHARE = 0.03
const TRIES_MAX = 4

interface CheckedOut {
  __typename: string
  message?: string
  order?: { id: string; number: string }
  lines?: { sku: { id: string }; available: number | null }[]
}

interface Slot {
  startAt: string
  endAt: string
}

interface CustomerOptions {
  person: Person
  random: Random
  tally: Tally
  name: string
}

/** A customer who comes back: some of a basket is what they bought before, the rest is what everybody buys. */
export function createCustomer({ person, random, tally, name }: CustomerOptions) {
  const bought: string[] = []

  function drawSku(shelf: Shelf): string {
    return bought.length > 0 && random.chance(REORDER_SHARE) ? random.pick(bought) : shelf.draw(random)
  }

  async function setLine(shelf: Shelf, skuId: string, quantity: number): Promise<void> {
    await person.ask(SET_LINE, {
      input: { key: randomUUID(), locationId: shelf.locationId, skuId, quantity },
    })
  }

  async function fillCart(shelf: Shelf): Promise<Set<string>> {
    const { cart } = await person.ask<{ cart: { lines: { listing: { sku: { id: string } } }[] } }>(CART)
    for (const line of cart.lines) await setLine(shelf, line.listing.sku.id, 0)
    const wanted = new Set<string>()
    const size = drawBasketSize(random)
    // Bounded: a customer may know fewer items than the basket has lines.
    for (let draw = 0; wanted.size < size && draw < size * 10; draw++) wanted.add(drawSku(shelf))
    for (const skuId of wanted) await setLine(shelf, skuId, drawQuantity(random))
    return wanted
  }

  /** Holds what can be held: takes out of the cart what is gone, and asks again. */
  async function checkOut(shelf: Shelf, wanted: Set<string>): Promise<CheckedOut> {
    const handover = random.chance(0.5) ? 'PICK_UP' : 'DELIVERY'
    const { node } = await person.ask<{ node: { postcodesServed: string[]; slots: Slot[] } }>(SLOTS, {
      id: shelf.locationId,
      handover,
    })
    const slot = random.pick(node.slots)
    let answer: CheckedOut = { __typename: 'NothingLeft', message: 'nothing was left to buy' }
    for (let tries = 0; tries < TRIES_MAX && wanted.size > 0; tries++) {
      const input = {
        key: randomUUID(),
        locationId: shelf.locationId,
        handover,
        slotStartAt: slot.startAt,
        slotEndAt: slot.endAt,
        contactName: name,
        contactEmail: 'traffic@demo.example',
        address:
          handover === 'DELIVERY'
            ? { line1: '7 Ropewalk', city: 'Marlhaven', postcode: postcodeIn(node.postcodesServed) }
            : null,
      }
      answer = (await person.ask<{ checkOut: CheckedOut }>(CHECK_OUT, { input })).checkOut
      if (answer.__typename === 'PricesChanged')
        await person.ask(ACKNOWLEDGE, { input: { key: randomUUID() } })
      else if (answer.lines) {
        for (const { sku, available } of answer.lines) {
          // Null: more than five, and fewer than were wanted.
          await setLine(shelf, sku.id, available ?? 5)
          if (available === 0) wanted.delete(sku.id)
        }
        tally.tell(
          'sold out',
          `${name} at ${shelf.name} could not have ${answer.lines.length} of their items`,
        )
      } else return answer
    }
    return answer
  }

  async function pay(orderId: string): Promise<string> {
    const card = CARDS[random.pickWeighted(CARD_WEIGHTS)] ?? GOOD_CARD
    for (const cardNumber of [card, GOOD_CARD]) {
      const { payOrder } = await person.ask<{ payOrder: { __typename: string } }>(PAY, {
        input: { key: randomUUID(), orderId, cardNumber },
      })
      if (payOrder.__typename !== 'PaymentDeclined') return payOrder.__typename
      tally.tell('declined', `${name} tries another card`)
    }
    return 'PaymentDeclined'
  }

  return {
    /** One visit, from the first item to the paid order. */
    async visit(shelf: Shelf): Promise<void> {
      const wanted = await fillCart(shelf)
      const { order, message, __typename } = await checkOut(shelf, wanted)
      if (!order) return tally.tell('went away', `${name} at ${shelf.name}: ${message ?? __typename}`)
      const paid = await pay(order.id)
      bought.push(...wanted)
      tally.tell('ordered', `${name} at ${shelf.name}: ${order.number}, ${wanted.size} lines, ${paid}`)
      if (!random.chance(CANCEL_SHARE)) return
      const { cancelOrder } = await person.ask<{ cancelOrder: { __typename: string } }>(CANCEL, {
        input: { key: randomUUID(), orderId: order.id },
      })
      tally.tell('cancelled', `${name} at ${shelf.name}: ${order.number}, ${cancelOrder.__typename}`)
    },
  }
}

/** A whole code within the first area or district that a place serves. */
function postcodeIn([area = 'MH']: readonly string[]): string {
  return /\d$/.test(area) ? `${area} 1AB` : `${area}1 1AB`
}
