import type { Caller } from '@/db/ids'
import type { CancelOrderRequest } from '@/db/orders/cancel-order/decide-cancel-order'
import type { OrderKey } from '@/db/orders/load-order'
import type { CancelOrderOutcome } from '@/db/orders/order-outcome'
import type { StockEngine } from '@/db/stock/engine'

export interface CancelOrderInput extends OrderKey {
  caller: Caller
  key: string
  /** Staff may cancel an order of their location; a customer only their own. */
  isStaff: boolean
}

/**
 * Cancels an order until its first line has ended: holds are given back (in a warehouse, where they were sold already, the units
 * return), the pick goes, its payments are given up; the gateway is told by a job, or by who calls `tellOwedVoids`.
 */
export function cancelOrder(
  engine: StockEngine,
  { locationId, orderId, caller, key, isStaff }: CancelOrderInput,
): Promise<CancelOrderOutcome> {
  const request: CancelOrderRequest = { kind: 'cancelOrder', orderId, isStaff }
  return engine.submit<CancelOrderOutcome>({
    locationId,
    caller,
    key,
    kind: 'cancelOrder',
    content: { orderId },
    request,
  })
}
