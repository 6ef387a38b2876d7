import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Field } from '@/bench/torture/clients/client'
import type { OrderAsk } from '@/bench/torture/history'
import type { Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'
import { decodeAnyId, encodeId } from '@/graphql/base/opaque-id'

const QUEUE = 'query Torture($id: ID!) { pickQueue(locationId: $id, first: 6) { nodes { id } } }'
const WORK = `query Torture { myPick { id state order { id } lines { id state quantity substitutionWish sku { id } } } }`

interface LineView {
  id: string
  state: string
  quantity: number
  sku: { id: string }
}

interface Work {
  id: string
  order: { id: string }
  lines: LineView[]
}

interface ShopperOptions {
  client: Client
  place: Place
  random: Random
}

/** Takes what waits (often the same as the others at the same moment), ends line after line in every way there is, finishes and hands over. */
export async function liveAsShopper(field: Field, { client, place, random }: ShopperOptions): Promise<void> {
  const locationId = encodeId('Location', place.locationId)

  async function claim(): Promise<void> {
    const found = await client.ask<{ pickQueue: { nodes: { id: string }[] } }>(QUEUE, { id: locationId })
    const waiting = found?.pickQueue.nodes.map(({ id }) => lastPart(id)) ?? []
    const [first] = waiting
    if (first === undefined) return sleep(200)
    const pickId = random.chance(0.6) ? first : random.pick(waiting)
    const other = random.chance(0.1) ? random.pick(waiting) : null
    // Now and then two at once, on whichever servers: one of them is theirs.
    const asks = [pickId, ...(other === null || other === pickId ? [] : [other])]
    await Promise.all(
      asks.map((id, server) =>
        client.send({ verb: 'claimPick', pickId: id }, asks.length > 1 ? { server } : {}),
      ),
    )
    await client.doubt()
  }

  async function work({ id, order, lines }: Work): Promise<void> {
    const pickId = lastPart(id)
    const orderId = lastPart(order.id)
    const open = lines.filter(({ state }) => state === 'CONFIRMED')
    const finish = () => client.send({ verb: 'finishPick', pickId })
    if (open.length === lines.length && random.chance(0.06)) {
      await client.send({ verb: 'unclaimPick', pickId })
      return
    }
    if (random.chance(0.04)) await finish()
    for (const [index, line] of open.entries()) {
      const isLast = index === open.length - 1
      const both = [client.send(drawEnding(line, orderId))]
      // Another wish about the same line, or the finish, at the same moment.
      if (random.chance(0.06)) both.push(client.send(drawEnding(line, orderId)))
      if (isLast && random.chance(0.15)) both.push(finish())
      await Promise.all(both)
      await client.doubt()
    }
    if ((await finish())?.type !== 'PickFinished') return
    await client.doubt()
    await client.lookAtOrder(orderId)
    if (random.chance(0.8)) await client.send({ verb: 'handOverOrder', orderId })
  }

  function drawEnding(line: LineView, orderId: string): OrderAsk {
    const lineId = lastPart(line.id)
    const quantity = random.integer(1, line.quantity)
    switch (random.pickWeighted([58, 14, 12, 16])) {
      case 0:
        return { verb: 'findLine', orderId, lineId, quantity: line.quantity }
      case 1:
        return { verb: 'findLine', orderId, lineId, quantity }
      case 2:
        return { verb: 'missLine', orderId, lineId }
      default:
        return { verb: 'replaceLine', orderId, lineId, quantity, substituteSkuId: random.pick(place.skuIds) }
    }
  }

  while (!field.isOver()) {
    const found = await client.ask<{ myPick: Work | null }>(WORK, {})
    if (!found) continue
    if (found.myPick) await work(found.myPick)
    else await claim()
    await sleep(random.integer(0, 100))
  }
}

function lastPart(id: string): string {
  return decodeAnyId(id)?.parts.at(-1) ?? id
}
