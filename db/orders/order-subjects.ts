import type { OrderKey } from '@/db/orders/load-order'

/**
 * What a job about an order reads. Its customer is a subject too: a checkout gives up the customer's earlier hold, and must not share a
 * batch with whatever pays for it.
 */
export function orderSubjects(
  { locationId, orderId }: OrderKey,
  customer: string | null | undefined,
): string[] {
  const order = `order:${orderId}`
  return customer ? [order, customerSubject(locationId, customer)] : [order]
}

/** What checkouts from one address read: none of them shares a batch with another one. */
export function addressSubject(locationId: string, addressDigest: string): string {
  return `address:${addressDigest}@${locationId}`
}

export function customerSubject(locationId: string, customer: string): string {
  return `customer:${customer}@${locationId}`
}
