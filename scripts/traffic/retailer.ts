import { randomUUID } from 'node:crypto'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'
import type { Tally } from '@/scripts/traffic/tally'

const LOW = `query TrafficLow($locationId: ID!) {
  stockLevels(locationId: $locationId, filter: { states: [OUT, LOW] }, first: 200) {
    totalCount
    edges { node { id } }
  }
  stockSummary(locationId: $locationId) { listed }
}`
const RECEIVE = `mutation TrafficReceive($input: AdjustStockInput!) {
  adjustStock(input: $input) { __typename }
}`

/** Share of a shop's items that may be low or out: a demo without them shows half of what there is. */
const LOW_SHARE = 0.08

interface LowLevels {
  stockLevels: { totalCount: number; edges: { node: { id: string } }[] }
  stockSummary: { listed: number }
}

interface RetailerOptions {
  person: Person
  random: Random
  tally: Tally
}

/** A lorry that brings some of what has run low. */
export function createRetailer({ person, random, tally }: RetailerOptions) {
  return {
    async receiveDelivery(location: { id: string; name: string }): Promise<void> {
      const { stockLevels, stockSummary } = await person.ask<LowLevels>(LOW, { locationId: location.id })
      const tooMany = Math.ceil(stockLevels.totalCount - stockSummary.listed * LOW_SHARE)
      const share = Math.max(3, tooMany) / Math.max(1, stockLevels.edges.length)
      const delivered = stockLevels.edges.filter(() => random.chance(share))
      const reference = `Delivery ${randomUUID().slice(0, 8)}`
      for (const { node } of delivered) {
        const change = random.integer(1, 4) * 6
        const input = { key: randomUUID(), stockLevelId: node.id, change, reason: 'RECEIVED', reference }
        await person.ask(RECEIVE, { input })
      }
      tally.tell('delivered', `${delivered.length} items to ${location.name}`)
    },
  }
}
