import type { Caller, LocationId } from '@/db/ids'
import type { CheckOutRequest } from '@/db/orders/check-out/decide-check-out'
import type { CheckOutOutcome } from '@/db/orders/order-outcome'
import type { StockEngine } from '@/db/stock/engine'

export interface CheckOutInput extends Omit<CheckOutRequest, 'kind'> {
  locationId: LocationId
  /** `user:<id>` or `guest:<id>`: whose cart, whose order. */
  caller: Caller
  key: string
}

/**
 * Holds every line of the customer's cart at one location for `HOLD_SECONDS`: all of them, as one order that is held, or none. An
 * earlier order of the same customer that is still held here is given up in the same transaction. The cart keeps its lines until the
 * order is confirmed. Refused beyond what the retailer lets one customer, or those of one address, hold. Locks the customer's held orders
 * here, then the address, then the stock levels.
 */
export async function checkOut(engine: StockEngine, input: CheckOutInput): Promise<CheckOutOutcome> {
  const { locationId, caller, key, addressDigest, ...asked } = input
  const request: CheckOutRequest = { kind: 'checkOut', addressDigest, ...asked }
  const address = asked.address ? { ...asked.address } : null
  return engine.submit<CheckOutOutcome>({
    locationId,
    caller,
    key,
    kind: 'checkOut',
    content: { ...asked, address },
    request,
  })
}
