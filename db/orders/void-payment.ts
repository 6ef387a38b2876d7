import type { Tx } from '@/db/client'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { type LoadedOrder, lockOrder, type OrderKey } from '@/db/orders/load-order'
import { updatePayment } from '@/db/orders/update-rows'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import type { StockEngine } from '@/db/stock/engine'

export interface PaymentKey extends OrderKey {
  paymentId: string
}

/** Writes that payments which nobody waits for any more are given up; the gateway is owed a word. Part of the order's own transaction. */
export async function writeVoids(tx: Tx, payments: LoadedOrder['payments'], at: Date): Promise<void> {
  for (const one of payments.filter(isLive)) {
    await updatePayment(tx, one, { state: 'voided', gatewayDueAt: at, updatedAt: at })
  }
}

/** Money may still be moved by it. */
function isLive({ state }: LoadedOrder['payments'][number]): boolean {
  return state === 'pending' || state === 'authorised' || state === 'timed_out'
}

/**
 * Gives an authorisation up: written first, then told to the gateway, then written that it was told. Whatever interrupts it, the job
 * finds that the gateway is still owed a word.
 */
export async function voidPayment(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId }: PaymentKey,
): Promise<void> {
  let loaded: LoadedOrder | null = null
  await engine.submit<{ type: 'PaymentVoided' }>({
    locationId,
    caller: 'system',
    key: `void:${paymentId}`,
    kind: 'voidPayment',
    content: { orderId, paymentId },
    subjects: [`order:${orderId}`],
    async commands(tx) {
      loaded = await lockOrder(tx, { locationId, orderId })
      return []
    },
    async onDecided(tx, _decided, at) {
      const paid = loaded?.payments.find(({ id }) => id === paymentId)
      if (paid && isLive(paid)) {
        await writeVoids(tx, [paid], at)
        await appendOrderEvents(tx, { locationId, orderId, caller: 'system', at }, [
          { kind: 'payment_voided' },
        ])
      }
      return { type: 'PaymentVoided' }
    },
  })
  await tellVoid(engine, gateway, { locationId, orderId, paymentId })
}

/** Tells the gateway of a payment that was given up, and notes that nothing is owed any more. */
export async function tellVoid(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, orderId, paymentId }: PaymentKey,
): Promise<void> {
  await gateway.voidAuthorisation(paymentId)
  await engine.database.db.transaction(async (tx) => {
    const loaded = await lockOrder(tx, { locationId, orderId })
    const paid = loaded?.payments.find(({ id }) => id === paymentId)
    if (paid?.state === 'voided') await updatePayment(tx, paid, { gatewayDueAt: null })
  })
}
