import type { Caller } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { lockOrder, type OrderKey } from '@/db/orders/load-order'
import type { HandOverOrderOutcome } from '@/db/orders/order-outcome'
import type { StockEngine } from '@/db/stock/engine'

/** Says that a picked order is with its customer. Whether the caller may is the edge's to say. */
export async function handOverOrder(
  engine: StockEngine,
  { locationId, orderId, caller, key }: OrderKey & { caller: Caller; key: string },
): Promise<HandOverOrderOutcome> {
  return engine.submit<HandOverOrderOutcome>({
    locationId,
    caller,
    key,
    kind: 'handOverOrder',
    content: { orderId },
    subjects: [`order:${orderId}`],
    async commands(tx) {
      const loaded = await lockOrder(tx, { locationId, orderId })
      if (!loaded) return { type: 'UnknownOrder' }
      return loaded.order.state === 'picked' ? [] : { type: 'OrderNotPicked', state: loaded.order.state }
    },
    async onDecided(tx, _decided, at) {
      await appendOrderEvents(tx, { locationId, orderId, caller, at }, [{ kind: 'delivered' }])
      return { type: 'OrderHandedOver' }
    },
  })
}
