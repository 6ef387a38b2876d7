import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { PaymentId } from '@/db/ids'
import { loadOrder, type OrderKey } from '@/db/orders/load-order'
import { totalFound } from '@/db/orders/total-found'
import type { CaptureRequest } from '@/db/payments/capture-order/decide-capture'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { pick } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

/** What is to be taken of an order: by which payment, and how much (minor units). */
export interface Capture extends OrderKey {
  paymentId: PaymentId
  capturedMinor: number
}

/** What is still to be taken of an order whose pick is finished; null where nothing is. */
export async function findCapture(db: Db, { locationId, orderId }: OrderKey): Promise<Capture | null> {
  // Every line of a finished pick has ended, and stays as it ended: what is read here without a lock is final.
  const [[found], loaded] = await Promise.all([
    db
      .select({ state: pick.state })
      .from(pick)
      .where(and(eq(pick.locationId, locationId), eq(pick.orderId, orderId))),
    loadOrder(db, { locationId, orderId }),
  ])
  const paid = loaded?.payments.find(({ state }) => state === 'authorised')
  if (!loaded || found?.state !== 'finished' || !paid) return null
  return { locationId, orderId, paymentId: paid.id, capturedMinor: totalFound(loaded.lines) }
}

/**
 * Takes the price of what was found, with no lock held (L20), and says that the order is picked; where nothing was, lets the authorisation go,
 * and the order is cancelled. May be called again: the gateway captures a payment once, and so does the order. False where the gateway could
 * not be reached: the job asks it again.
 */
export async function captureOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId, capturedMinor }: Capture,
): Promise<boolean> {
  try {
    if (capturedMinor > 0) await gateway.capture(paymentId, capturedMinor)
    else await gateway.voidAuthorisation(paymentId)
  } catch {
    return false
  }
  const request: CaptureRequest = { kind: 'noteCapture', orderId, paymentId, capturedMinor }
  await engine.submit<{ type: 'Captured' }>({
    locationId,
    caller: 'system',
    key: `capture:${paymentId}`,
    kind: 'captureOrder',
    content: { orderId, paymentId },
    request,
  })
  return true
}
