import { appendOrderEvents, type NewOrderEvent } from '@/db/orders/append-order-events'
import type { OrderKey } from '@/db/orders/load-order'
import { orderSubjects } from '@/db/orders/order-subjects'
import { updatePayment } from '@/db/orders/update-rows'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import type { PickVerbInput } from '@/db/picks/claim-pick'
import { type LoadedPick, lockPick, lockPickOfOrder, pickSubjects } from '@/db/picks/load-pick'
import type { FinishPickOutcome, LinesOpen, PickNotYours, UnknownPick } from '@/db/picks/pick-outcome'
import { updatePick } from '@/db/picks/update-pick'
import type { StockEngine } from '@/db/stock/engine'
import type { Refusal } from '@/db/stock/outcome'

type FinishOutcome =
  | { type: 'PickFinished'; orderId: string; currency: string; totalMinor: number }
  | LinesOpen
  | PickNotYours
  | UnknownPick
  | Refusal

/**
 * Ends a pick whose every line has ended, then takes the price of what was found, with no lock held (L20). The order is picked once the money
 * is taken (I9); where the process stops in between, the job `settlePayments` goes on.
 */
export async function finishPick(
  engine: StockEngine,
  gateway: PaymentGateway,
  input: PickVerbInput,
): Promise<FinishPickOutcome> {
  const { locationId, pickId, caller, key, shopperId } = input
  let loaded: LoadedPick | null = null
  const outcome = await engine.submit<FinishOutcome>({
    locationId,
    caller,
    key,
    kind: 'finishPick',
    content: { pickId },
    subjects: await pickSubjects(engine.database.db, input),
    async commands(tx) {
      loaded = await lockPick(tx, { locationId, pickId })
      if (!loaded) return { type: 'UnknownPick' }
      if (loaded.pick.shopperId !== shopperId) return { type: 'PickNotYours' }
      if (loaded.pick.state === 'finished') return []
      if (loaded.pick.state !== 'claimed') return { type: 'PickNotYours' }
      const open = loaded.lines.filter(({ state }) => state === 'confirmed')
      return open.length > 0 ? { type: 'LinesOpen', lineIds: open.map(({ id }) => id) } : []
    },
    async onDecided(tx, _decided, at) {
      if (!loaded) throw new Error('A pick was finished that was not loaded')
      const { order, payments, pick } = loaded
      if (pick.state === 'claimed') {
        await updatePick(tx, pick, { state: 'finished', finishedAt: at })
        const paid = payments.find(({ state }) => state === 'authorised')
        if (paid) await updatePayment(tx, paid, { gatewayDueAt: at, updatedAt: at })
        const event = { kind: 'pick_finished' as const, data: { totalMinor: totalFound(loaded) } }
        await appendOrderEvents(tx, { locationId, orderId: order.id, caller, at }, [event])
      }
      return {
        type: 'PickFinished',
        orderId: order.id,
        currency: order.currency,
        totalMinor: totalFound(loaded),
      }
    },
  })
  if (outcome.type !== 'PickFinished') return outcome
  const { orderId, currency, totalMinor } = outcome
  const isCaptured = await captureOrder(engine, gateway, { locationId, orderId })
  return { type: 'PickFinished', capturedMinor: isCaptured ? totalMinor : 0, currency }
}

/** The price of what was found, in minor units. */
export function totalFound({
  lines,
}: {
  lines: readonly { quantityFound: number; priceMinor: number }[]
}): number {
  return lines.reduce((sum, { quantityFound, priceMinor }) => sum + quantityFound * priceMinor, 0)
}

/**
 * Takes the price of what was found, and says that the order is picked; where nothing was, lets the authorisation go, and the order is
 * cancelled. May be called again: the gateway captures a payment once, and so does the order. False where the gateway could not be
 * reached: the job asks it again.
 */
export async function captureOrder(
  engine: StockEngine,
  gateway: PaymentGateway,
  key: OrderKey,
): Promise<boolean> {
  const { locationId, orderId } = key
  const before = await engine.database.db.transaction((tx) => lockPickOfOrder(tx, key))
  const paid = before?.payments.find(({ state }) => state === 'authorised')
  if (before?.pick.state !== 'finished' || !paid) return true
  const capturedMinor = totalFound(before)
  try {
    if (capturedMinor > 0) await gateway.capture(paid.id, capturedMinor)
    else await gateway.voidAuthorisation(paid.id)
  } catch {
    return false
  }

  await engine.submit<{ type: 'Captured' }>({
    locationId,
    caller: 'system',
    key: `capture:${paid.id}`,
    kind: 'captureOrder',
    content: { orderId, paymentId: paid.id },
    subjects: orderSubjects(key, null),
    async commands(tx) {
      await lockPickOfOrder(tx, key)
      return []
    },
    async onDecided(tx, _decided, at) {
      await updatePayment(tx, paid, {
        state: capturedMinor > 0 ? 'captured' : 'voided',
        capturedMinor,
        capturedAt: capturedMinor > 0 ? at : null,
        gatewayDueAt: null,
        updatedAt: at,
      })
      const end: NewOrderEvent =
        capturedMinor > 0
          ? { kind: 'picked', data: { capturedMinor } }
          : { kind: 'cancelled', data: { because: 'nothing_found' } }
      await appendOrderEvents(tx, { locationId, orderId, caller: 'system', at }, [end])
      return { type: 'Captured' }
    },
  })
  return true
}
