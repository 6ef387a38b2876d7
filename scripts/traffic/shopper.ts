import { randomUUID } from 'node:crypto'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'
import {
  CLAIM,
  FIND,
  FINISH,
  HAND_OVER,
  MISS,
  MY_PICK,
  QUEUE,
  REPLACE,
  SUBSTITUTES,
} from '@/scripts/traffic/shopper-documents'
import type { Tally } from '@/scripts/traffic/tally'

/** Of the lines that shoppers look for, so many are on the shelf, whole. */
const FOUND_SHARE = 0.95

/** So many picks are left for whoever watches the demo, until they have waited too long. */
const LEFT_IN_QUEUE = 2
const WAIT_MAX_MS = 4 * 60_000

/** How long a picked order waits for its customer or its van. */
const HAND_OVER_MS = 45_000

interface Line {
  id: string
  name: string
  quantity: number
  state: string
  substitutionWish: string
}

interface Pick {
  id: string
  order: { id: string; number: string }
  lines: Line[]
}

interface Answer {
  __typename: string
  message?: string
}

interface ShopperOptions {
  person: Person
  random: Random
  tally: Tally
  locations: readonly { id: string; name: string }[]
}

/** Someone who takes one order at a time and ends one line at each step, as one who walks would. */
export function createShopper({ person, random, tally, locations }: ShopperOptions) {
  const waiting: { orderId: string; number: string; dueAt: number }[] = []

  async function command(document: string, input: Record<string, unknown>): Promise<Answer> {
    const data = await person.ask<Record<string, Answer>>(document, {
      input: { key: randomUUID(), ...input },
    })
    const [answer] = Object.values(data)
    if (!answer) throw new Error('A command was not answered.')
    if (answer.message) tally.tell('refused', answer.message)
    return answer
  }

  async function claim(): Promise<void> {
    const location = random.pick(locations)
    const { pickQueue } = await person.ask<{ pickQueue: { nodes: { id: string; queuedAt: string }[] } }>(
      QUEUE,
      {
        locationId: location.id,
      },
    )
    const [oldest] = pickQueue.nodes
    if (!oldest) return
    const isOverdue = Date.now() - Date.parse(oldest.queuedAt) > WAIT_MAX_MS
    if (pickQueue.nodes.length <= LEFT_IN_QUEUE && !isOverdue) return
    const { __typename } = await command(CLAIM, { pickId: oldest.id })
    if (__typename === 'PickChanged') tally.tell('claimed', `an order at ${location.name}`)
  }

  async function endLine({ id: lineId, name, quantity, substitutionWish }: Line): Promise<void> {
    if (random.chance(FOUND_SHARE)) {
      await command(FIND, { lineId, quantity })
      return tally.tell('found', `${quantity} × ${name}`)
    }
    if (quantity > 1 && random.chance(0.4)) {
      await command(FIND, { lineId, quantity: quantity - 1 })
      return tally.tell('found fewer', `${quantity - 1} of ${quantity} × ${name}`)
    }
    if (substitutionWish === 'SIMILAR' && random.chance(0.6) && (await replace(lineId, name))) return
    await command(MISS, { lineId })
    tally.tell('not found', name)
  }

  async function replace(lineId: string, name: string): Promise<boolean> {
    const { substitutes } = await person.ask<{
      substitutes: {
        sku: { id: string; name: string }
        stockLevel: { availability: { isOrderable: boolean } }
      }[]
    }>(SUBSTITUTES, { lineId })
    const substitute = substitutes.find(({ stockLevel }) => stockLevel.availability.isOrderable)
    if (!substitute) return false
    const { __typename } = await command(REPLACE, {
      lineId,
      substituteSkuId: substitute.sku.id,
      quantity: 1,
    })
    if (__typename !== 'LineEnded') return false
    tally.tell('replaced', `${name} by ${substitute.sku.name}`)
    return true
  }

  async function handOverWhatIsDue(): Promise<void> {
    const due = waiting.filter(({ dueAt }) => dueAt <= Date.now())
    for (const each of due) {
      waiting.splice(waiting.indexOf(each), 1)
      await command(HAND_OVER, { orderId: each.orderId })
      tally.tell('handed over', each.number)
    }
  }

  return {
    /** One step of the work. */
    async step(): Promise<void> {
      await handOverWhatIsDue()
      const { myPick } = await person.ask<{ myPick: Pick | null }>(MY_PICK)
      if (!myPick) return claim()
      const open = myPick.lines.find(({ state }) => state === 'CONFIRMED')
      if (open) return endLine(open)
      await command(FINISH, { pickId: myPick.id })
      const { id: orderId, number } = myPick.order
      waiting.push({ orderId, number, dueAt: Date.now() + HAND_OVER_MS })
      tally.tell('picked', number)
    },
  }
}
