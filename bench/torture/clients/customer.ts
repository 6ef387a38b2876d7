import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CARDS } from '@/bench/torture/clients/cards'
import type { Client, Field } from '@/bench/torture/clients/client'
import type { OrderAsk, Reply } from '@/bench/torture/history'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'
import { encodeId } from '@/graphql/base/opaque-id'

const SLOTS = `query Torture($id: ID!, $handover: Handover!) { node(id: $id) { ... on Location {
  slots(handover: $handover) { startAt endAt } } } }`
const CART = 'query Torture { cart { lines { id quantity listing { sku { id } location { id } } } } }'
const SET_LINE = 'mutation Torture($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }'

const CARD_WEIGHTS: Record<keyof typeof CARDS, number> = {
  succeeds: 50,
  isUnknown: 10,
  declines: 12,
  timesOut: 8,
  answersLate: 12,
  isNoNumber: 8,
}
const CARD_NAMES = Object.keys(CARD_WEIGHTS) as (keyof typeof CARDS)[]

/** What a customer does once the units are held. */
const WAYS = {
  pay: 60,
  payInTwoTabs: 10,
  payAndCancel: 8,
  payAndCheckOutAgain: 6,
  cancel: 6,
  checkOutAgain: 5,
  leave: 5,
}
const WAY_NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[]

interface CustomerOptions {
  client: Client
  place: Place
  random: Random
}

/** Fills a cart, holds it, pays with whatever card comes to hand; changes their mind before, meanwhile and after. */
export async function liveAsCustomer(
  field: Field,
  { client, place, random }: CustomerOptions,
): Promise<void> {
  async function fillCart(): Promise<{ skuId: string; quantity: number }[] | null> {
    const wanted = new Map<string, number>()
    for (let line = random.pick([1, 1, 2, 3]); line > 0; line -= 1) {
      wanted.set(random.pick(random.chance(0.3) ? place.hotSkuIds : place.skuIds), random.integer(1, 3))
    }
    const found = await client.ask<{ cart: { lines: { listing: { sku: { id: string } } }[] } }>(CART, {})
    if (!found) return null
    const ids = new Map([...wanted].map(([skuId, quantity]) => [encodeId('Sku', skuId), quantity]))
    for (const { listing } of found.cart.lines) if (!ids.has(listing.sku.id)) ids.set(listing.sku.id, 0)
    const locationId = encodeId('Location', place.locationId)
    for (const [skuId, quantity] of ids) {
      // One key for all deliveries: the network may bring the first one late, after the line was bought.
      const input = { key: randomUUID(), locationId, skuId, quantity }
      if (!(await client.ask(SET_LINE, { input }))) return null
    }
    return [...wanted].map(([skuId, quantity]) => ({ skuId, quantity }))
  }

  async function describeCheckOut(): Promise<OrderAsk | null> {
    const lines = await fillCart()
    const handover = random.pick(['PICK_UP', 'DELIVERY'] as const)
    const variables = { id: encodeId('Location', place.locationId), handover }
    const found =
      lines && (await client.ask<{ node: { slots: { startAt: string; endAt: string }[] } }>(SLOTS, variables))
    // Not the first one: that is gone soon, and a crash may take longer.
    const slot = found?.node.slots[random.integer(2, 6)]
    return lines && slot ? { verb: 'checkOut', lines, handover, slot } : null
  }

  /** Now and then in two tabs at once: one of the orders gives the other one up. */
  async function hold(): Promise<Reply | null> {
    const asked = await describeCheckOut()
    if (!asked) return null
    const [reply] = await Promise.all([client.send(asked), random.chance(0.08) ? client.send(asked) : null])
    return reply
  }

  const pay = (orderId: string) => client.send({ verb: 'payOrder', orderId, card: CARDS[drawCard(random)] })

  /** Until it is paid, or refused so often that nothing is held any more. */
  async function payAndTryAgain(orderId: string): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) {
      const reply = await pay(orderId)
      await client.doubt()
      if (reply?.type !== 'PaymentDeclined' || reply.order?.state !== 'HELD') return
    }
  }

  async function goOn(orderId: string): Promise<void> {
    const cancel = () => client.send({ verb: 'cancelOrder', orderId })
    switch (WAY_NAMES[random.pickWeighted(Object.values(WAYS))]) {
      case 'pay':
        return payAndTryAgain(orderId)
      case 'payInTwoTabs': {
        const card = CARDS[drawCard(random)]
        const tab = () => client.send({ verb: 'payOrder', orderId, card })
        await Promise.all([tab(), tab()])
        return
      }
      case 'payAndCancel':
        await Promise.all([pay(orderId), sleep(random.integer(0, 60)).then(cancel)])
        return
      case 'payAndCheckOutAgain': {
        const again = await describeCheckOut()
        await Promise.all([pay(orderId), again && client.send(again)])
        return
      }
      case 'cancel':
        await cancel()
        return client.doubt()
      case 'checkOutAgain':
        await hold()
        return
      default:
    }
  }

  while (!field.isOver()) {
    await sleep(random.integer(0, 500))
    const reply = await hold()
    await client.doubt()
    const orderId = reply?.order?.orderId
    if (orderId === undefined) continue
    await goOn(orderId)
    await client.lookAtOrder(orderId)
    if (random.chance(0.1)) {
      await sleep(random.integer(0, 1_500))
      await client.send({ verb: 'cancelOrder', orderId })
    }
    if (random.chance(0.3)) await client.lookAtOrder(orderId)
  }
}

function drawCard(random: Random): keyof typeof CARDS {
  return CARD_NAMES[random.pickWeighted(Object.values(CARD_WEIGHTS))] ?? 'succeeds'
}
