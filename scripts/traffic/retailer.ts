import { randomUUID } from 'node:crypto'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'

const LOW = `query TrafficLow($locationId: ID!) {
  stockLevels(locationId: $locationId, filter: { states: [OUT, LOW] }, first: 50) {
    edges { node { id sku { name } } }
  }
}`
const RECEIVE = `mutation TrafficReceive($input: AdjustStockInput!) {
  adjustStock(input: $input) { __typename }
}`

interface LowLevels {
  stockLevels: { edges: { node: { id: string; sku: { name: string } } }[] }
}

/** A lorry that brings what has run low. */
export function createRetailer(person: Person, random: Random) {
  return {
    async receiveDelivery(location: { id: string; name: string }): Promise<string> {
      const { stockLevels } = await person.ask<LowLevels>(LOW, { locationId: location.id })
      const delivered = stockLevels.edges.filter(() => random.chance(0.6))
      const reference = `delivery ${randomUUID().slice(0, 8)}`
      for (const { node } of delivered) {
        await person.ask(RECEIVE, {
          input: {
            key: randomUUID(),
            stockLevelId: node.id,
            change: random.integer(1, 4) * 6,
            reason: 'RECEIVED',
            reference,
          },
        })
      }
      return `${location.name}: ${reference} brought ${delivered.length} items`
    },
  }
}
