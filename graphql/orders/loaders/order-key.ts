import type { OrderKey } from '@/db/orders/load-order'

/** A key that a loader can compare. */
export function orderKeyText({ locationId, orderId }: OrderKey): string {
  return `${locationId}/${orderId}`
}
