import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Field } from '@/bench/torture/clients/client'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'
import { decodeAnyId, encodeId } from '@/graphql/base/opaque-id'

const ORDERS = `query Torture($id: ID!, $states: [OrderState!]!) {
  ordersOfLocation(locationId: $id, first: 10, filter: { states: $states }) { nodes { id state } } }`

interface ClerkOptions {
  client: Client
  place: Place
  random: Random
}

/** Staff who cancel what customers wait for and shoppers work on, and hand over what is ready. */
export async function liveAsClerk(field: Field, { client, place, random }: ClerkOptions): Promise<void> {
  const id = encodeId('Location', place.locationId)
  while (!field.isOver()) {
    await sleep(random.integer(100, 1_200))
    const isHandingOver = random.chance(0.5)
    const states = isHandingOver ? ['PICKED'] : ['CONFIRMED', 'PICKING', 'HELD', 'PICKED']
    const found = await client.ask<{ ordersOfLocation: { nodes: { id: string }[] } }>(ORDERS, { id, states })
    const orders = found?.ordersOfLocation.nodes ?? []
    if (orders.length === 0) continue
    const orderId = decodeAnyId(random.pick(orders).id)?.parts.at(-1) ?? ''
    await client.send({ verb: isHandingOver ? 'handOverOrder' : 'cancelOrder', orderId })
    await client.doubt()
    await client.lookAtOrder(orderId)
  }
}
