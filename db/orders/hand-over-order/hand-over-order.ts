import type { Caller } from '@/db/ids'
import type { HandOverOrderRequest } from '@/db/orders/hand-over-order/decide-hand-over-order'
import type { OrderKey } from '@/db/orders/load-order'
import type { HandOverOrderOutcome } from '@/db/orders/order-outcome'
import type { StockEngine } from '@/db/stock/engine'

/** Says that a picked order is with its customer. Whether the caller may is the edge's to say. */
export function handOverOrder(
  engine: StockEngine,
  { locationId, orderId, caller, key }: OrderKey & { caller: Caller; key: string },
): Promise<HandOverOrderOutcome> {
  const request: HandOverOrderRequest = { kind: 'handOverOrder', orderId }
  return engine.submit<HandOverOrderOutcome>({
    locationId,
    caller,
    key,
    kind: 'handOverOrder',
    content: { orderId },
    request,
  })
}
