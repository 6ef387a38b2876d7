import { and, eq } from 'drizzle-orm'
import { loadOrder, type OrderKey } from '@/db/orders/load-order'
import { totalFound } from '@/db/orders/total-found'
import type { CaptureRequest } from '@/db/payments/capture-order/decide-capture'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { pick } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

/**
 * Takes the price of what was found, with no lock held (L20), and says that the order is picked; where nothing was, lets the authorisation go,
 * and the order is cancelled. May be called again: the gateway captures a payment once, and so does the order. False where the gateway could
 * not be reached: the job asks it again.
 */
export async function captureOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId }: OrderKey,
): Promise<boolean> {
  const { db } = engine.database
  // Every line of a finished pick has ended, and stays as it ended: what is read here without a lock is final.
  const [[found], loaded] = await Promise.all([
    db
      .select({ state: pick.state })
      .from(pick)
      .where(and(eq(pick.locationId, locationId), eq(pick.orderId, orderId))),
    loadOrder(db, { locationId, orderId }),
  ])
  const paid = loaded?.payments.find(({ state }) => state === 'authorised')
  if (!loaded || found?.state !== 'finished' || !paid) return true
  const capturedMinor = totalFound(loaded.lines)
  try {
    if (capturedMinor > 0) await gateway.capture(paid.id, capturedMinor)
    else await gateway.voidAuthorisation(paid.id)
  } catch {
    return false
  }
  const request: CaptureRequest = { kind: 'noteCapture', orderId, paymentId: paid.id, capturedMinor }
  await engine.submit<{ type: 'Captured' }>({
    locationId,
    caller: 'system',
    key: `capture:${paid.id}`,
    kind: 'captureOrder',
    content: { orderId, paymentId: paid.id },
    request,
  })
  return true
}
