import { randomUUID } from 'node:crypto'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'

/** Of the lines that shoppers look for, so many are on the shelf. */
const FOUND_SHARE = 0.95

const QUEUE = `query TrafficQueue($locationId: ID!) {
  myPick { ...TrafficPick }
  pickQueue(locationId: $locationId) { id }
}
fragment TrafficPick on Pick {
  id
  order { id number }
  lines { id name quantity state substitutionWish }
}`
const CLAIM = `mutation TrafficClaim($input: ClaimPickInput!) { claimPick(input: $input) { __typename } }`
const FIND = `mutation TrafficFind($input: FindLineInput!) { findLine(input: $input) { __typename } }`
const MISS = `mutation TrafficMiss($input: MissLineInput!) { missLine(input: $input) { __typename } }`
const SUBSTITUTES = `query TrafficSubstitutes($lineId: ID!) {
  substitutes(lineId: $lineId, first: 3) { sku { id } stockLevel { availability { isOrderable } } }
}`
const REPLACE = `mutation TrafficReplace($input: ReplaceLineInput!) { replaceLine(input: $input) { __typename } }`
const FINISH = `mutation TrafficFinish($input: FinishPickInput!) { finishPick(input: $input) { __typename } }`
const HAND_OVER = `mutation TrafficHandOver($input: HandOverOrderInput!) { handOverOrder(input: $input) { __typename } }`

interface Line {
  id: string
  name: string
  quantity: number
  state: string
  substitutionWish: string
}
interface Queue {
  myPick: { id: string; order: { id: string; number: string }; lines: Line[] } | null
  pickQueue: { id: string }[]
}
interface Substitute {
  sku: { id: string }
  stockLevel: { availability: { isOrderable: boolean } }
}

/** Someone who takes one order at a time and ends one line at each turn, as one who walks would. */
export function createShopper(person: Person, random: Random, locationId: string) {
  async function endLine(line: Line): Promise<string> {
    if (random.chance(FOUND_SHARE)) {
      await person.ask(FIND, { input: { key: randomUUID(), lineId: line.id, quantity: line.quantity } })
      return `found ${line.quantity} × ${line.name}`
    }
    if (line.substitutionWish === 'SIMILAR') {
      const { substitutes } = await person.ask<{ substitutes: Substitute[] }>(SUBSTITUTES, {
        lineId: line.id,
      })
      const substitute = substitutes.find(({ stockLevel }) => stockLevel.availability.isOrderable)
      if (substitute) {
        await person.ask(REPLACE, {
          input: { key: randomUUID(), lineId: line.id, substituteSkuId: substitute.sku.id, quantity: 1 },
        })
        return `replaced ${line.name}`
      }
    }
    await person.ask(MISS, { input: { key: randomUUID(), lineId: line.id } })
    return `did not find ${line.name}`
  }

  return {
    /** One step of the work; null when there is nothing to do. */
    async work(): Promise<string | null> {
      const { myPick, pickQueue } = await person.ask<Queue>(QUEUE, { locationId })
      if (!myPick) {
        const [next] = pickQueue
        if (!next) return null
        await person.ask(CLAIM, { input: { key: randomUUID(), pickId: next.id } })
        return 'took an order'
      }
      const open = myPick.lines.find(({ state }) => state === 'CONFIRMED')
      if (open) return endLine(open)
      await person.ask(FINISH, { input: { key: randomUUID(), pickId: myPick.id } })
      await person.ask(HAND_OVER, { input: { key: randomUUID(), orderId: myPick.order.id } })
      return `handed over order ${myPick.order.number}`
    },
  }
}
