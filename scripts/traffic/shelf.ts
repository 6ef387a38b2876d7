import { createRankedDraw } from '@/db/seed/demand'
import type { Random } from '@/db/seed/random'
import type { Person } from '@/scripts/traffic/person'

const PAGE_SIZE = 100

const POPULAR = `query TrafficPopular($locationId: ID!) {
  popularListings(locationId: $locationId, first: 50) { sku { id } }
}`
const LISTINGS = `query TrafficListings($locationId: ID!, $after: String) {
  listings(locationId: $locationId, first: ${PAGE_SIZE}, after: $after) {
    edges { node { sku { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`

interface Node {
  sku: { id: string }
}
interface ListingsPage {
  listings: { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** What one location offers, drawn as often as people want it. */
export interface Shelf {
  locationId: string
  name: string
  draw(random: Random): string
}

/** Everything that a location lists: what sells most first, then the rest in the order of the shelves. */
export async function readShelf(person: Person, location: { id: string; name: string }): Promise<Shelf> {
  const { popularListings } = await person.ask<{ popularListings: Node[] }>(POPULAR, {
    locationId: location.id,
  })
  const known = new Set(popularListings.map(({ sku }) => sku.id))
  for (let after: string | null = null; ; ) {
    const { listings }: ListingsPage = await person.ask(LISTINGS, { locationId: location.id, after })
    for (const { node } of listings.edges) known.add(node.sku.id)
    after = listings.pageInfo.endCursor
    if (!listings.pageInfo.hasNextPage) break
  }
  return {
    locationId: location.id,
    name: location.name,
    draw: createRankedDraw([...known], (_skuId, index) => index + 1),
  }
}
