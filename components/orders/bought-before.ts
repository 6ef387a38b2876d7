import type { ShopHomePageQuery } from '@/components/generated/operations'

type Orders = ShopHomePageQuery['viewer']['orders']

const listed = 20

/** The SKUs that a customer had from a location, the most often bought first, the latest first among equals. */
export function boughtBefore(orders: Orders, locationId: string): string[] {
  const times = new Map<string, number>()
  for (const { node } of orders.edges) {
    if (node.location.id !== locationId) continue
    for (const line of node.lines) {
      if (line.state === 'FOUND') times.set(line.sku.id, (times.get(line.sku.id) ?? 0) + 1)
    }
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([skuId]) => skuId)
    .slice(0, listed)
}
